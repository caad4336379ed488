import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const folder = join(__dirname, "..", "fixtures");

/** Whether this run rewrites what is expected (`npm run golden`). */
const isWriting = process.env["GOLDEN"] === "write";

/** What is expected of each of a test's cases, line by line: test/fixtures/<path>.txt, a paragraph a case. */
export class Told {
  private readonly file: string;
  private readonly paragraphs: Map<string, string>;

  constructor(path: string) {
    this.file = join(folder, `${path}.txt`);
    this.paragraphs =
      isWriting || !existsSync(this.file) ? new Map<string, string>() : paragraphsOf(this.file);
  }

  /** What is expected of the case; a run that rewrites expects what it is given. */
  expected(name: string, lines: readonly string[]): string {
    if (isWriting && lines.length > 0) this.paragraphs.set(name, lines.join("\n"));
    return this.paragraphs.get(name) ?? "";
  }

  /** The cases of which something is expected. */
  names(): string[] {
    if (isWriting) {
      mkdirSync(dirname(this.file), { recursive: true });
      const text = [...this.paragraphs].map(([name, lines]) => `${name}\n${lines}\n`).join("\n");
      writeFileSync(this.file, text);
    }
    return [...this.paragraphs.keys()];
  }
}

function paragraphsOf(file: string): Map<string, string> {
  const paragraphs = readFileSync(file, "utf8")
    .trimEnd()
    .split("\n\n")
    .filter((text) => text !== "");
  return new Map(
    paragraphs.map((paragraph) => {
      const [name = "", ...lines] = paragraph.split("\n");
      return [name, lines.join("\n")];
    }),
  );
}
