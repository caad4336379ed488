import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { scripts } from "../../package.json";
import { root } from "../support/build-dist";

describe.each(["README.md", "src/README.md"])("%s says what is true", (page) => {
  const text = readFileSync(join(root, page), "utf8");
  const matches = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => String(found));

  it("its links lead somewhere", () => {
    const links = matches(/\]\(([^)#]+)\)/g).filter((link) => !/^https?:/.test(link));
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  it("its commands exist", () => {
    const commands = matches(/npm run ([a-z:]+)/g);
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
  });
});
