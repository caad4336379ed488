import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack, { type Configuration } from "webpack";
import { root } from "../support/build-dist";

type Targets = (
  env: { target?: string; officejs?: string; url?: string },
  argv: { mode: string },
) => Configuration[];
const targets = jest.requireActual<Targets>("../../webpack.config.js");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "target-table-"));
  for (const name of ["@univerjs/core", "exceljs", "big.js"]) {
    mkdirSync(join(folder, "node_modules", name), { recursive: true });
    writeFileSync(join(folder, "node_modules", name, "index.js"), "export default 1;");
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each(["@univerjs/core", "exceljs"])("the add-in's build fails over %s", async (engine) => {
  const errors = await errorsOf(`import ${JSON.stringify(engine)};`);
  expect(errors).toContainEqual(expect.stringMatching(/addin must not contain .*node_modules/));
});

it("the add-in's build takes what holds no engine", async () => {
  expect(await errorsOf(`import "big.js";`)).toEqual([]);
});

it("refuses an address the manifest cannot hold", () => {
  const build = (url: string) => () => targets({ target: "addin", url }, { mode: "production" });
  expect(build("http://bureau.example/addin/")).toThrow("https://");
  expect(build("https://bureau.example/addin")).toThrow("ends with /");
  expect(build("https://bureau.example/addin/")).not.toThrow();
});

it("names the targets and the sources of office.js there are", () => {
  expect(() => targets({ target: "excel" }, { mode: "production" })).toThrow("addin, browser, cli");
  expect(() => targets({ target: "addin", officejs: "mine" }, { mode: "production" })).toThrow("cdn, cn");
});

/** What the add-in's own build says of an entry that holds this text alone. */
function errorsOf(text: string): Promise<string[]> {
  const entry = join(folder, "entry.ts");
  writeFileSync(entry, text);
  const [config] = targets({ target: "addin" }, { mode: "development" });
  const bare = {
    ...config,
    entry,
    context: folder,
    output: { path: join(folder, "dist") },
    resolveLoader: { modules: [join(root, "node_modules")] },
    plugins: config?.plugins?.filter((plugin) => typeof plugin === "function") ?? [],
    cache: false,
  };
  return new Promise((done, fail) =>
    webpack(bare, (error, stats) => {
      const errors = stats?.toJson({ all: false, errors: true }).errors ?? [];
      return error ? fail(error) : done(errors.map((one) => one.message));
    }),
  );
}
