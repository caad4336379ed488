import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/build-dist";

const addin = join(root, "dist", "addin");
const manifest = readFileSync(join(addin, "manifest.xml"), "utf8");

it("every file the manifest names on its own server is in dist/addin", () => {
  const named = [...manifest.matchAll(/"https:\/\/localhost:3000\/([^"]+)"/g)].map(([, path]) =>
    String(path),
  );
  expect(named).not.toEqual([]);
  expect(named.filter((path) => !isThere(path))).toEqual([]);
});

it("the page of the add-in asks for office.js, that of the browser edition does not", () => {
  const page = (path: string) => readFileSync(join(root, "dist", path), "utf8");
  expect(page("addin/taskpane.html")).toMatch(
    /<script src="https:\/\/appsforoffice\.microsoft\.com\/[^"]*office\.js"/,
  );
  expect(page("browser/index.html")).not.toContain("office.js");
});

function isThere(path: string): boolean {
  try {
    return readFileSync(join(addin, path)).length > 0;
  } catch {
    return false;
  }
}
