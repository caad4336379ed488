/**
 * `npm run sideload`: opens the Excel of this machine with the add-in as it stands here, reloading as files change.
 * What it needs of Microsoft's tools is fetched on the first run, so that installing the project does not depend on them.
 */
const { spawn, spawnSync } = require("node:child_process");
const { existsSync } = require("node:fs");
const { get } = require("node:https");
const { homedir } = require("node:os");
const { join } = require("node:path");
const { clearInterval, setInterval } = require("node:timers");

const root = join(__dirname, "..");
const certificates = join(homedir(), ".office-addin-dev-certs");
const page = "https://localhost:3000/taskpane.html";
const tools = {
  usageData: "office-addin-usage-data@3.0.0",
  certificates: "office-addin-dev-certs@3.0.0",
  debugging: "office-addin-debugging@7.0.0",
};

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});

async function main() {
  if (!["win32", "darwin"].includes(process.platform)) {
    throw new Error(
      "这台电脑上没有 Excel：请在 Windows 或 Mac 上运行，或者用 npm start 打开网页版。/ " +
        "No Excel here: run this on Windows or a Mac, or open the browser edition with npm start.",
    );
  }
  run(tools.usageData, ["off"]);
  if (!existsSync(join(certificates, "localhost.crt"))) run(tools.certificates, ["install"]);
  const server = serve();
  try {
    await answering(server);
    run(tools.debugging, ["start", "manifest.xml", "desktop", "--no-debug"]);
    console.log("Excel 已打开，按 Ctrl+C 结束。/ Excel is open; Ctrl+C ends.");
    await new Promise((done) => process.once("SIGINT", done));
    run(tools.debugging, ["stop", "manifest.xml"]);
  } finally {
    server.kill();
  }
}

/** A tool of a package that is fetched if need be; on Windows npx is a script, which only a shell starts. */
function run(packageName, given) {
  const name = packageName.replace(/@[^@]*$/, "");
  const { status } = spawnSync("npx", ["--yes", "--package", packageName, name, ...given], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`${name} ${given.join(" ")} failed`);
}

function serve() {
  const webpack = require.resolve("webpack/bin/webpack.js", { paths: [root] });
  const given = [webpack, "serve", "--env", "target=addin", "--mode", "development"];
  return spawn(process.execPath, given, { cwd: root, stdio: "inherit" });
}

/** Resolves once the page is served; rejects where the server ends before. */
function answering(server) {
  return new Promise((resolve, reject) => {
    server.once("exit", () => {
      clearInterval(timer);
      reject(new Error("webpack serve ended: see above"));
    });
    const timer = setInterval(() => {
      // The certificate is this machine's own.
      get(page, { rejectUnauthorized: false }, (response) => {
        response.resume();
        if (response.statusCode !== 200) return;
        clearInterval(timer);
        resolve();
      }).on("error", () => undefined);
    }, 500);
  });
}
