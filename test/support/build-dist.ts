import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { globSync } from "tinyglobby";

export const root = join(__dirname, "..", "..");
const dist = join(root, "dist");
const stamp = join(dist, ".sources");

/** `npm run build`, unless dist/ was made of just these sources already. */
export function buildDist(): void {
  const sources = digestOfSources();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === sources) return;
  const webpack = require.resolve("webpack/bin/webpack.js");
  const { status } = spawnSync(process.execPath, [webpack], { cwd: root, stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error("The build failed, see above: the tests of dist/ cannot run.");
  writeFileSync(stamp, sources);
}

function digestOfSources(): string {
  const files = globSync(["src/**", "assets/**", "manifest.xml", "webpack.config.js", "package-lock.json"], {
    cwd: root,
  });
  const digest = createHash("sha256");
  for (const file of files.sort()) {
    const { size, mtimeMs } = statSync(join(root, file));
    digest.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return digest.digest("hex");
}
