import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { globSync } from "tinyglobby";

export const root = join(__dirname, "..", "..");

// Beside webpack's own cache: what the sources and dist/ looked like after the last build from here.
const stamp = join(root, "node_modules", ".cache", "target-table-check", "built");

/** `npm run build`, unless dist/ is just what the last one made of just these sources. */
export function buildDist(): void {
  if (stamped() === state()) return;
  const webpack = require.resolve("webpack/bin/webpack.js");
  const { status } = spawnSync(process.execPath, [webpack], { cwd: root, stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error("The build failed, see above: the tests of dist/ cannot run.");
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, state());
}

function stamped(): string | undefined {
  try {
    return readFileSync(stamp, "utf8");
  } catch {
    return undefined; // never built from here
  }
}

/** A digest of the names, sizes and times of all that goes into the build and comes out of it. */
function state(): string {
  const sources = [
    "src/**",
    "assets/**",
    "manifest.xml",
    "webpack.config.js",
    "tsconfig.json",
    "package-lock.json",
  ];
  const digest = createHash("sha256");
  for (const file of globSync([...sources, "dist/**"], { cwd: root, dot: true }).sort()) {
    const { size, mtimeMs } = statSync(join(root, file));
    digest.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return digest.digest("hex");
}
