/** What the add-in's page needs of Office: its scripts in their order, what the page may load, and office.js itself. */
const { dirname, join } = require("node:path");
const { URL } = require("node:url");
const HtmlPlugin = require("html-webpack-plugin");

const sources = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/",
  // 21Vianet's, for networks in China.
  cn: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/",
  // Beside the page, for networks without a way out.
  self: "office/",
};

module.exports = { officePage, officeFiles };

/** Puts the tags into the head of the page: the policy, the watch over the start, office.js, and then all other scripts. */
function officePage(choice = "cdn") {
  if (!(choice in sources)) {
    throw new Error(`--env officejs=${choice}: it is one of ${Object.keys(sources).join(", ")}`);
  }
  const base = sources[choice];
  const tags = [
    tag("meta", { "http-equiv": "Content-Security-Policy", content: policy(base) }),
    tag("script", { src: "watch-start.js" }),
    // Deferred, so that the page can say what it waits for while a slow network holds it up.
    tag("script", { src: `${base}office.js`, defer: true }),
  ];
  return (compiler) =>
    compiler.hooks.compilation.tap("officePage", (compilation) =>
      HtmlPlugin.getHooks(compilation).alterAssetTagGroups.tap("officePage", (groups) => ({
        ...groups,
        headTags: [...tags, ...groups.headTags],
      })),
    );
}

function tag(tagName, attributes) {
  return { tagName, attributes, voidTag: tagName === "meta", meta: {} };
}

/** Nothing from anywhere but the page's own server and, where it is elsewhere, office.js; nothing is sent to anyone. */
function policy(base) {
  const office = base.startsWith("https://") ? ` ${new URL(base).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    // Fluent UI and Office write their styles into the page as they go.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Copies of office.js as it is in its package, where it is to be served from beside the page; only what Excel loads. */
function officeFiles(choice) {
  if (choice !== "self") return [];
  const dist = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  return [...programFiles, ...languages.map((language) => `${language}/office_strings.js`)].map((file) => ({
    from: join(dist, file),
    to: `office/${file}`,
    info: { minimized: true },
  }));
}

const programFiles = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-win32-16.00.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
];

const languages = ["zh-cn", "zh-tw", "en-us"];
