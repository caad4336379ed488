/**
 * One config, three targets: the add-in (the pane for Excel), the browser edition and the command line.
 *
 *   webpack [--env target=addin|browser|cli]     writes dist/
 *           [--env url=https://host/path/]       where the add-in's folder will stand: written into its manifest
 *           [--env officejs=cdn|cn|self]         where the pane gets office.js
 *           [--env share=\\server\folder]         the shared folder its set-up page and registry file name
 *   webpack serve --env target=browser           what `npm start` runs
 *   webpack serve --env target=addin             what `npm run sideload` shows to Excel
 */
const { chmodSync } = require("node:fs");
const { basename, join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const { BannerPlugin, SourceMapDevToolPlugin, WebpackError } = require("webpack");
const { addinServer } = require("./.build/addin-server.cjs");
const { intranetKit } = require("./.build/intranet-kit.cjs");
const { officeFiles, officePage } = require("./.build/office-page.cjs");

const targets = { addin, browser, cli };

module.exports = (env = {}, { mode = "production" } = {}) => {
  if (env.target !== undefined && !(env.target in targets)) {
    throw new Error(`--env target=${env.target}: it is one of ${Object.keys(targets).join(", ")}`);
  }
  return (env.target ? [env.target] : Object.keys(targets)).map((name) => targets[name](env, mode));
};

function addin(env, mode) {
  const config = page(mode, {
    name: "addin",
    entry: { taskpane: "./src/taskpane/index.tsx" },
    template: "./src/taskpane/taskpane.html",
    plugins: [
      officePage(env.officejs),
      // The pane starts in Excel, often over a slow line: a spreadsheet engine would cost it seconds.
      refuse(["@univerjs", "exceljs"]),
    ],
    files: [
      { from: "manifest.xml", transform: at(env.url) },
      { from: "src/commands/shortcuts.json" },
      ...officeFiles(env.officejs),
      ...intranetKit({ url: env.url ?? localUrl, share: env.share }),
    ],
  });
  return { ...config, devServer: addinServer() };
}

function browser(env, mode) {
  return {
    ...page(mode, {
      name: "browser",
      entry: { index: "./src/browser/index.tsx" },
      template: "./src/browser/index.html",
    }),
    devServer: devServer(),
  };
}

function cli(env, mode) {
  return {
    ...common(mode, "cli", "node20"),
    entry: { cli: "./src/cli/index.ts" },
    target: "node20",
    output: { path: join(__dirname, "dist"), filename: "cli.js" },
    plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }), executable("cli.js")],
  };
}

/** A target that is opened in a browser or in Excel's pane. */
function page(mode, { name, entry, template, plugins = [], files = [] }) {
  const hash = mode === "production" ? ".[contenthash:8]" : "";
  const { module, optimization, ...rest } = common(mode, name, "es2020");
  return {
    ...rest,
    entry,
    target: ["web", "es2020"],
    output: { path: join(__dirname, "dist", name), filename: `[name]${hash}.js`, clean: true },
    module: { rules: [...module.rules, { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] }] },
    optimization: { ...optimization, splitChunks: { cacheGroups } },
    plugins: [
      new HtmlPlugin({ template, filename: basename(template), favicon: "./assets/icon-32.png" }),
      ...plugins,
      ...(mode === "development" ? [ownSourceMaps(entry)] : []),
      new CssPlugin({ filename: `[name]${hash}.css` }),
      new CopyPlugin({ patterns: [{ from: "assets", to: "assets" }, ...files] }),
    ],
  };
}

// The packages in a file of their own: they change seldom, so a browser keeps them.
const defaultVendors = { test: /[\\/]node_modules[\\/]/, name: "packages", chunks: "initial" };
const cacheGroups = { default: false, defaultVendors };

/** Maps for our own code alone: those of the packages would double the time `npm start` takes. */
function ownSourceMaps(entry) {
  const own = new RegExp(`^(${Object.keys(entry).join("|")})\\.js$`);
  return new SourceMapDevToolPlugin({ test: own, filename: "[file].map", columns: false });
}

function common(mode, name, syntax) {
  return {
    name,
    mode,
    context: __dirname,
    devtool: false,
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "esbuild-loader",
          options: { target: syntax, jsx: "automatic" },
          parser: { exportsPresence: "error" },
        },
      ],
    },
    optimization: {
      minimizer: [new EsbuildPlugin({ target: syntax, css: true, legalComments: "external" })],
    },
    cache: {
      type: "filesystem",
      name: `${name}-${mode}`,
      cacheDirectory: join(__dirname, "node_modules", ".cache", "webpack"),
      buildDependencies: { config: [__filename] },
    },
    stats: "errors-warnings",
    performance: false, // the browser edition carries a whole spreadsheet, on purpose
    infrastructureLogging: { level: "error" },
  };
}

const localUrl = "https://localhost:3000/"; // what manifest.xml names

/** Moves the manifest's addresses from the developer's own machine to where the add-in will stand. */
function at(url = localUrl) {
  if (!/^https:\/\/.+\/$/.test(url))
    throw new Error(`--env url=${url}: it begins with https:// and ends with /`);
  return (manifest) => manifest.toString("utf8").replaceAll(localUrl, url);
}

/** Fails the build when a module of one of these packages is in the bundle. */
function refuse(names) {
  const refused = new RegExp(`[\\\\/]node_modules[\\\\/](${names.join("|")})[\\\\/]`);
  return (compiler) =>
    compiler.hooks.compilation.tap("refuse", (compilation) =>
      compilation.hooks.finishModules.tap("refuse", (modules) => {
        for (const module of modules) {
          const file = module.nameForCondition() ?? "";
          const importer = compilation.moduleGraph.getIssuer(module)?.nameForCondition() ?? "";
          // The first step into the package says it all.
          if (!refused.test(file) || refused.test(importer)) continue;
          const reason = `${compiler.name} must not contain ${file}, imported by ${importer}`;
          compilation.errors.push(new WebpackError(reason));
        }
      }),
    );
}

/** Lets the file be started by its name alone. */
function executable(file) {
  return (compiler) =>
    compiler.hooks.afterEmit.tap("executable", () => chmodSync(join(compiler.outputPath, file), 0o755));
}

function devServer() {
  process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= process.env.PORT ?? "3000"; // `auto` counts up from here
  return {
    host: "localhost",
    port: "auto",
    open: canOpenBrowser(),
    hot: false,
    client: { overlay: false, logging: "none" },
    static: false,
    onListening: announce,
  };
}

function canOpenBrowser() {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  return !CI && (process.platform !== "linux" || Boolean(DISPLAY || WAYLAND_DISPLAY));
}

function announce(server) {
  console.log("正在准备网页版…… / Preparing the browser edition …");
  server.middleware.waitUntilValid(() => {
    const address = `http://localhost:${server.server.address().port}/`;
    console.log(`绩效目标校验（网页版）/ Target Table Check: ${address}    Ctrl+C 停止 / stops`);
  });
}
