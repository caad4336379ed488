import { type Settings, defaultSettings } from "../core/findings/settings";
import type { BlankTable } from "../core/table/blank-table";
import type { Layout } from "../core/table/layout";
import { layouts } from "../core/table/layouts";
import { makeBlank } from "../core/table/make-blank";
import type { Where } from "../workbook/workbook";
import { rememberedText } from "./memory";
import type { Services } from "./surroundings";

/** What is chosen in 插入模板; without a project name one table with an empty name is made. */
export interface TemplateChoices {
  /** A layout's id. */
  readonly layout: string;
  readonly year: number;
  readonly level: string;
  readonly department: string;
  readonly unit: string;
  readonly attribute: string;
  readonly projectNames: readonly string[];
  readonly where: Where["kind"];
}

const remembered = "template";

/** What 插入模板 opens with: this year, and the department, unit and level used last. */
export function firstChoices({ today, memory }: Services, settings: Settings): TemplateChoices {
  const last = memory.get(remembered);
  const layout = layoutOf(rememberedText(last, "layout"));
  return {
    layout: layout.id,
    year: today().getFullYear(),
    level: rememberedText(last, "level") || (settings.level ?? "自治区本级"),
    department: rememberedText(last, "department"),
    unit: rememberedText(last, "unit"),
    attribute: "",
    projectNames: [],
    where: "new-sheets",
  };
}

export function rememberChoices({ memory }: Services, choices: TemplateChoices): void {
  const { layout, level, department, unit } = choices;
  memory.set(remembered, { layout, level, department, unit });
}

/** One blank table a project. */
export function tablesOf(choices: TemplateChoices, settings: Settings): BlankTable[] {
  const { year, level, department, unit, attribute } = choices;
  // The form's own short list stands in its dropdown until the bureau sets a list of its own.
  const own = settings.attributes === defaultSettings.attributes ? {} : { attributes: settings.attributes };
  const names = choices.projectNames.length > 0 ? choices.projectNames : [""];
  return names.map((projectName) =>
    makeBlank(layoutOf(choices.layout), { year, level, department, unit, attribute, projectName, ...own }),
  );
}

/** The layout with this id, else the one inserted by default. */
export function layoutOf(id: string): Layout {
  return layouts.find((layout) => layout.id === id) ?? (layouts[0] as Layout);
}
