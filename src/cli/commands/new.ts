import { join } from "node:path";
import { layouts } from "../../core/table/layouts";
import type { Layout } from "../../core/table/layout";
import { makeBlank } from "../../core/table/make-blank";
import type { Language, Words } from "../../core/words";
import { limitsOf } from "../arguments/limit-options";
import type { Arguments } from "../arguments/parse-arguments";
import { exitCodes } from "../exit-codes";
import { statOf } from "../files/stat-of";
import type { Io } from "../io";
import { fileNameOf } from "../projects/file-name";
import { listRows } from "../projects/list-rows";
import { makeBook } from "../projects/make-book";
import { type Project, readProjects } from "../projects/read-projects";
import { readBytes } from "../record/check-file";
import { failureOf } from "../record/failure";
import { rewriteWords } from "../rewrite/rewrite-words";
import { standardOutput } from "../rewrite/targets";
import { complain } from "./complain";
import { newWords } from "./new-words";

/** `new LIST`: a blank table for each project of the list, all in one workbook or one workbook a unit. */
export async function runNew(given: Arguments, language: Language, io: Io): Promise<number> {
  const output = given.options.get("output");
  const out = given.options.get("out");
  if ((output === undefined) === (out === undefined)) return complain(newWords.outputOrOut, language, io);
  const year = Number(given.options.get("year") ?? io.now().getFullYear());
  if (!Number.isInteger(year) || year < 2000 || year > 2099) return complain(newWords.badYear, language, io);
  const projects = await projectsOf(given, language, io);
  if ("zh" in projects) return complain(projects, language, io);
  const filled = projects.map((project) => withDefaults(project, given, year));
  const books = output === undefined ? booksByUnit(filled, out ?? "") : [{ path: output, projects: filled }];
  if (output === standardOutput && io.stdout.isTerminal) return complain(newWords.notOnScreen, language, io);
  for (const { path } of books) {
    const isThere = path !== standardOutput && (await statOf(path, io)) !== undefined;
    if (isThere && !given.options.has("overwrite")) return complain(rewriteWords.isThere(path), language, io);
  }
  const layout = layoutOf(given);
  const isStacked = given.options.has("stacked");
  for (const book of books) await writeBook(book, { layout, isStacked, language, io });
  return exitCodes.clean;
}

/** The one asked for; the parser of arguments lets no unknown one pass. */
function layoutOf({ options }: Arguments): Layout {
  const [first, ...others] = layouts as readonly [Layout, ...Layout[]];
  return others.find(({ id }) => id === options.get("layout")) ?? first;
}

type FilledProject = Project & { readonly year: number };

interface Book {
  readonly path: string;
  readonly projects: readonly FilledProject[];
}

/** All lists together; what is doubtful in them is said on standard error. */
async function projectsOf(given: Arguments, language: Language, io: Io): Promise<readonly Project[] | Words> {
  const projects: Project[] = [];
  for (const list of given.operands) {
    try {
      const found = readProjects(listRows(await readBytes(list, io, limitsOf(given)), limitsOf(given)));
      if ("zh" in found) return newWords.inList(list, found);
      projects.push(...found.projects);
      for (const fault of found.faults) io.stderr.write(`${list}: ${fault[language]}\n`);
    } catch (error) {
      return newWords.inList(list, failureOf(error).words);
    }
  }
  return projects.length > 0 ? projects : newWords.emptyList;
}

/** What the list leaves open is taken from the options. */
function withDefaults(project: Project, { options }: Arguments, year: number): FilledProject {
  const department = project.department || options.get("department") || "";
  return {
    projectName: project.projectName,
    department,
    unit: project.unit || options.get("unit") || "",
    attribute: project.attribute || options.get("attribute") || "",
    level: project.level || options.get("level") || "自治区本级",
    year: project.year ?? year,
  };
}

function booksByUnit(projects: readonly FilledProject[], folder: string): Book[] {
  const books = new Map<string, FilledProject[]>();
  for (const project of projects) {
    const name = fileNameOf(project.unit || project.department, "未填单位");
    // Disks that take A and a for the same must not lose one of two units.
    const key = [...books.keys()].find((known) => known.toLowerCase() === name.toLowerCase()) ?? name;
    const book = books.get(key);
    if (book) book.push(project);
    else books.set(key, [project]);
  }
  return [...books].map(([name, list]) => ({ path: join(folder, `${name}.xlsx`), projects: list }));
}

interface WriteOptions {
  readonly layout: Layout;
  readonly isStacked: boolean;
  readonly language: Language;
  readonly io: Io;
}

async function writeBook(
  { path, projects }: Book,
  { layout, isStacked, language, io }: WriteOptions,
): Promise<void> {
  const tables = projects.map((project) => makeBlank(layout, project));
  const bytes = await makeBook(projects, tables, { isStacked, language, now: io.now() });
  if (path === standardOutput) return io.stdout.write(bytes);
  await io.writeFile(path, bytes);
  io.stdout.write(`${newWords.written(path, projects.length, layout.name)[language]}\n`);
}
