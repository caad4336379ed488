import { aloneOption, measureAlone, shelves } from "./alone";
import { checking } from "./checking";
import { type Figure, tellFigure } from "./figure";
import { flagging } from "./flagging";
import { growth } from "./growth";
import { memory } from "./memory";
import { reading } from "./reading";

/** A heading and what is measured below it. */
interface Section {
  readonly title: string;
  figures(): Figure[] | Promise<Figure[]>;
}

const [program = "", part = ""] = process.argv.slice(2);

const sections: readonly Section[] = [
  {
    title: "check: tables that were read before",
    figures: checking,
  },
  {
    title: "read: 200 workbooks of 5 tables",
    figures: () => reading(__filename, "many", { ours: 3.5, checked: 5 }),
  },
  {
    title: "read: 1 workbook of 500 tables on a sheet",
    figures: () => reading(__filename, "large", {}),
  },
  {
    title: "growth: a sheet of 500 and of 5,000 tables",
    figures: growth,
  },
  {
    title: "flag: open 20 workbooks of 5 tables, mark 4 cells on each sheet, save",
    figures: () => flagging(shelves.many().slice(0, 20)),
  },
  {
    title: "memory: the command line's peak",
    figures: () => memory(program, shelves.many()),
  },
];

/** Measures every section whose title has that part in it; fails where one figure exceeds its limit. */
async function main(): Promise<void> {
  const [option, reader = "", shelf = ""] = process.argv.slice(2);
  if (option === aloneOption) return measureAlone(reader, shelf);
  for (const { title, figures } of sections.filter((section) => section.title.includes(part))) {
    console.log(`\n${title}`);
    const isWithin = (await figures()).map(tellFigure);
    if (isWithin.includes(false)) process.exitCode = 1;
  }
}

void main();
