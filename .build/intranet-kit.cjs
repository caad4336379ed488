/** What an administrator needs to set the add-in up in a network of his own: a page to read and a file for the registry. */
const { Buffer } = require("node:buffer");

const share = "\\\\服务器\\加载项";

module.exports = { intranetKit };

function intranetKit({ url, share: folder = share }) {
  const fill = (text) =>
    text
      .replaceAll("{{url}}", url)
      .replaceAll("{{share}}", folder)
      .replaceAll("{{escaped share}}", folder.replaceAll("\\", "\\\\"));
  const source = "src/taskpane/start";
  return [
    { from: `${source}/watch-start.js`, info: { minimized: true } },
    { from: `${source}/intranet/set-up.html`, transform: (bytes) => fill(bytes.toString("utf8")) },
    {
      from: `${source}/intranet/trusted-catalog.reg`,
      transform: (bytes) => registryFile(fill(bytes.toString("utf8"))),
    },
  ];
}

/** The registry editor reads UTF-16 with its mark, and lines that end as on Windows. */
function registryFile(text) {
  return Buffer.from(`\ufeff${text.replace(/\r?\n/g, "\r\n")}`, "utf16le");
}
