/** Serves the add-in to a developer's own Excel: at the address manifest.xml names, with a certificate Excel trusts. */
const { existsSync } = require("node:fs");
const { homedir } = require("node:os");
const { join } = require("node:path");

module.exports = { addinServer };

function addinServer() {
  return {
    host: "localhost",
    port: 3000,
    server: { type: "https", options: certificate() },
    hot: false,
    client: { overlay: false, logging: "none" },
    static: false,
  };
}

/** The one of office-addin-dev-certs; without it webpack makes one of its own, which Excel does not trust. */
function certificate() {
  const folder = join(homedir(), ".office-addin-dev-certs");
  const [key, cert, ca] = ["localhost.key", "localhost.crt", "ca.crt"].map((name) => join(folder, name));
  return existsSync(cert) ? { key, cert, ca } : {};
}
