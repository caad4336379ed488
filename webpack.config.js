/**
 * One config, three targets: the add-in (the pane for Excel), the browser edition and the command line.
 *
 *   webpack [--env target=addin|browser|cli] [--env officejs=cdn|cn]     writes dist/
 *   webpack serve --env target=browser                                   what `npm start` runs
 */
const { chmodSync, existsSync } = require("node:fs");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const { BannerPlugin, WebpackError } = require("webpack");

const targets = { addin, browser, cli };

module.exports = (env = {}, { mode = "production" } = {}) => {
  if (env.target !== undefined && !(env.target in targets)) {
    throw new Error(`--env target=${env.target}: it is one of ${Object.keys(targets).join(", ")}`);
  }
  const names = env.target === undefined ? Object.keys(targets) : [env.target];
  return names.map((name) => targets[name](env, mode)).filter(({ entry }) => hasEntries(entry));
};

function addin(env, mode) {
  return page(mode, {
    name: "addin",
    entry: { taskpane: "./src/taskpane/index.tsx" },
    plugins: [
      new HtmlPlugin({ template: "./src/taskpane/taskpane.html", filename: "taskpane.html" }),
      new OfficeScript(officeScripts, env.officejs ?? "cdn"),
      // The pane starts in Excel, often over a slow line: a spreadsheet engine would cost it seconds.
      new Refuse(["@univerjs", "exceljs"]),
    ],
  });
}

function browser(env, mode) {
  return {
    ...page(mode, {
      name: "browser",
      entry: { index: "./src/browser/index.tsx" },
      plugins: [new HtmlPlugin({ template: "./src/browser/index.html", filename: "index.html" })],
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
    plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }), new Executable("cli.js")],
  };
}

/** A target that is opened in a browser or in Excel's pane. */
function page(mode, { name, entry, plugins }) {
  const hash = mode === "production" ? ".[contenthash:8]" : "";
  const { module, ...rest } = common(mode, name, "es2020");
  return {
    ...rest,
    entry,
    target: ["web", "es2020"],
    output: { path: join(__dirname, "dist", name), filename: `[name]${hash}.js`, clean: true },
    module: { rules: [...module.rules, { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] }] },
    plugins: [
      ...plugins,
      new CssPlugin({ filename: `[name]${hash}.css` }),
      new CopyPlugin({ patterns: [{ from: "assets", to: "assets", noErrorOnMissing: true }] }),
    ],
  };
}

function common(mode, name, syntax) {
  return {
    name,
    mode,
    context: __dirname,
    devtool: mode === "production" ? false : "cheap-module-source-map",
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
    performance: false, // the browser edition carries a whole spreadsheet, on purpose
    stats: "errors-warnings",
    infrastructureLogging: { level: "error" },
  };
}

const officeScripts = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  cn: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/** Puts the tag of office.js before all other scripts of the page. */
class OfficeScript {
  constructor(scripts, choice) {
    if (!(choice in scripts)) {
      throw new Error(`--env officejs=${choice}: it is one of ${Object.keys(scripts).join(", ")}`);
    }
    this.tag = { tagName: "script", attributes: { src: scripts[choice] }, voidTag: false, meta: {} };
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("OfficeScript", (compilation) => {
      HtmlPlugin.getHooks(compilation).alterAssetTagGroups.tap("OfficeScript", (groups) => ({
        ...groups,
        headTags: [this.tag, ...groups.headTags],
      }));
    });
  }
}

/** Fails the build when a module of one of these packages is in the bundle. */
class Refuse {
  constructor(packages) {
    this.pattern = new RegExp(`[\\\\/]node_modules[\\\\/](${packages.join("|")})[\\\\/]`);
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("Refuse", (compilation) => {
      compilation.hooks.finishModules.tap("Refuse", (modules) => {
        for (const module of modules) {
          if (!this.pattern.test(module.nameForCondition() ?? "")) continue;
          const importer = compilation.moduleGraph.getIssuer(module)?.nameForCondition() ?? "the entry";
          if (this.pattern.test(importer)) continue; // the first step into the package says it all
          compilation.errors.push(
            new WebpackError(
              `${compiler.name} must not contain ${module.nameForCondition()}, imported by ${importer}`,
            ),
          );
        }
      });
    });
  }
}

/** Lets a file of the output be started by its name alone. */
class Executable {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("Executable", () => chmodSync(join(compiler.outputPath, this.file), 0o755));
  }
}

function devServer() {
  process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= "3000"; // `auto` counts up from here
  return {
    host: "localhost",
    port: process.env.PORT ?? "auto",
    open: canOpenBrowser(),
    hot: false,
    client: { overlay: false, logging: "none" },
    static: false,
    onListening: announce,
  };
}

function canOpenBrowser() {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI) return false;
  return process.platform !== "linux" || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

function announce(server) {
  console.log("正在准备网页版…… / Preparing the browser edition …");
  server.middleware.waitUntilValid(() => {
    const { port } = server.server.address();
    console.log(`绩效目标校验(网页版)/ Target Table Check: http://localhost:${port}/    Ctrl+C 停止 / stops`);
  });
}

function hasEntries(entry) {
  return Object.values(entry).every((file) => existsSync(join(__dirname, file)));
}
