import type { Overview } from "../../overview/overview";
import type { TablePlace } from "../../overview/table-in-file";
import { overviewWords } from "../overview-words";
import { placeText } from "../place-text";
import type { ReportContext } from "../printer";
import { htmlWords } from "./html-words";
import { markup, type Markup } from "./markup";

/** So many columns fit on a printed page. */
const columnsOnPage = 18;
const mostPlaces = 30;

/** Units × rules; where there are more rules than fit on a page, in several tables below one another. */
export function matrixSection({ units, rules }: Overview, context: ReportContext): Markup {
  if (rules.length === 0) return markup``;
  const pieces = Array.from({ length: Math.ceil(rules.length / columnsOnPage) }, (_, index) =>
    rules.slice(index * columnsOnPage, (index + 1) * columnsOnPage),
  );
  return markup`<section>
    <h2>${overviewWords[context.language].unitsByRules}</h2>
    ${pieces.map((piece) => matrixPiece(units, piece, context))}
  </section>`;
}

/** Only the units that break one of these rules. */
function matrixPiece(
  units: Overview["units"],
  rules: Overview["rules"],
  { language, rules: catalogue }: ReportContext,
): Markup {
  const words = overviewWords[language];
  const whatOf = new Map(catalogue.map(({ id, what }) => [id, what[language]]));
  const headings = rules.map(
    ({ rule, severity }) =>
      markup`<th scope="col" class="rule ${severity}" title="${rule}"><span>${whatOf.get(rule) ?? rule}</span></th>`,
  );
  const rows = units
    .filter(({ byRule }) => rules.some(({ rule }) => byRule.has(rule)))
    .map(({ unit, byRule }) => {
      const counts = rules.map(
        ({ rule }) => markup`<td data-label="${whatOf.get(rule) ?? rule}">${byRule.get(rule) ?? ""}</td>`,
      );
      return markup`<tr><th scope="row">${unit || words.noUnit}</th>${counts}</tr>`;
    });
  return markup`<table class="matrix stacked">
    <thead><tr><th scope="col">${words.columns.unit}</th>${headings}</tr></thead>
    <tbody>${rows}</tbody>
  </table>`;
}

export function fundsSection({ funds }: Overview, { language }: ReportContext): Markup {
  const { columns, noUnit, funds: title } = overviewWords[language];
  const words = htmlWords[language];
  return tableSection(
    title,
    [columns.unit, words.total, words.counted, words.leftOut],
    funds.map((row) => [row.unit || noUnit, row.total, String(row.counted), String(row.leftOut)]),
  );
}

export function duplicatesSection({ duplicates }: Overview, { language }: ReportContext): Markup {
  const { columns, duplicates: title } = overviewWords[language];
  const words = htmlWords[language];
  const rows = duplicates.map(({ project, unit, places }) => [unit, project, placesText(places, language)]);
  return tableSection(title, [columns.unit, projectWord[language], words.place], rows);
}

const projectWord = { zh: "项目名称", en: "Project" };

export function copiesSection({ copies }: Overview, { language }: ReportContext): Markup {
  const words = htmlWords[language];
  const rows = copies.map(({ name, value, places }) => [name, value, placesText(places, language)]);
  return tableSection(overviewWords[language].copies, [words.indicator, words.value, words.place], rows);
}

function placesText(places: readonly TablePlace[], language: ReportContext["language"]): string {
  const shown = places
    .slice(0, mostPlaces)
    .map(({ file, sheet, cell }) => `${file} ${placeText(sheet, cell)}`);
  const rest = places.length - shown.length;
  return [...shown, ...(rest > 0 ? [htmlWords[language].more(rest)] : [])].join("\n");
}

function tableSection(
  title: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): Markup {
  if (rows.length === 0) return markup``;
  return markup`<section>
    <h2>${title}</h2>
    <table class="stacked">
      <thead>
        <tr>
          ${headings.map((heading) => markup`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            markup`<tr>
              ${row.map(
                (field, index) =>
                  markup`<td class="${kindOf(field)}" data-label="${headings[index] ?? ""}">${field}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function kindOf(field: string): string {
  return /^-?[0-9]+(\.[0-9]+)?$/.test(field) ? "number" : "lines";
}
