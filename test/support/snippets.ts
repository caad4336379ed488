import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "./build-dist";

/** A small project of its own under this project's settings, to see what its tools say of it. */
export interface Snippets {
  /** What a tool of node_modules (a path in it) prints when run there, whatever its exit code. */
  run(tool: string, args: readonly string[]): string;
  /** Removes the project. */
  remove(): void;
}

/** Writes the files (path → text) into a folder that has this project's settings and packages, and none of its code. */
export function snippets(files: Readonly<Record<string, string>>): Snippets {
  const folder = mkdtempSync(join(tmpdir(), "target-table-"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  mkdirSync(join(folder, "src", "core"), { recursive: true });
  for (const setting of settings) cpSync(join(root, setting), join(folder, setting));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return {
    run: (tool, args) => outputOf(folder, [join(root, "node_modules", tool), ...args]),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

const settings = ["tsconfig.json", "src/core/tsconfig.json", ".dependency-cruiser.cjs"];

function outputOf(folder: string, args: readonly string[]): string {
  const { stdout, stderr, error } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  if (error) throw error;
  return stdout + stderr;
}
