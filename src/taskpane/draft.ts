import type { Settings } from "../core/findings/settings";
import { projectNamesIn } from "./project-names";
import type { Services } from "./surroundings";
import { type TemplateChoices, firstChoices } from "./template";

/** What stands in the fields of 插入模板, before it is taken apart. */
export interface Draft extends Omit<TemplateChoices, "year" | "projectNames"> {
  readonly year: string;
  readonly projects: string;
}

/** What every group of its fields is given. */
export interface DraftFieldsProps {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
}

export function firstDraft(services: Services, settings: Settings): Draft {
  const { year, projectNames, ...rest } = firstChoices(services, settings);
  return { ...rest, year: String(year), projects: projectNames.join("\n") };
}

export function choicesOf({ year, projects, ...rest }: Draft): TemplateChoices {
  return {
    ...rest,
    level: rest.level.trim(),
    department: rest.department.trim(),
    unit: rest.unit.trim(),
    attribute: rest.attribute.trim(),
    year: Number(year),
    projectNames: projectNamesIn(projects),
  };
}

export function isYear(text: string): boolean {
  return /^\s*(19|20|21)\d\d\s*$/.test(text);
}
