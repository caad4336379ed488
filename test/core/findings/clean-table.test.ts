import { rules } from "../../../src/core/findings/rules";
import { defaultSettings } from "../../../src/core/findings/settings";
import { validate } from "../../../src/core/findings/validate";
import { layouts } from "../../../src/core/table/layouts";
import { recognise } from "../../../src/core/table/read-table";
import { drawGrid } from "../../support/draw-grid";
import { drawTable } from "../../support/draw-table";

it("nothing is found in the clean table, not even by rules on trial", () => {
  const tables = recognise(drawGrid(drawTable()).grid, layouts);
  expect(tables.map(({ layout }) => layout)).toEqual(["ningxia-2021"]);
  const { findings, broken } = validate(tables, rules, { ...defaultSettings, isTrialOn: true });
  expect(findings.map(({ rule, message }) => `${rule}: ${message.zh}`)).toEqual([]);
  expect(broken).toEqual([]);
});
