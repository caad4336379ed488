import { check } from "../src/check";
import { defaultSettings } from "../src/core/findings/settings";
import { gridOfBlank } from "../src/core/table/grid-of-blank";
import { layouts } from "../src/core/table/layouts";
import { makeBlank } from "../src/core/table/make-blank";

const choices = {
  year: 2026,
  level: "市本级",
  department: "临川市档案局",
  unit: "临川市档案馆",
  attribute: "经常性项目",
  projectName: "数字化",
};

/** What says that something is not filled in yet. */
const notFilled = [
  "total-is-a-number",
  "goal-filled",
  "required-filled",
  "cost-present",
  "satisfaction-present",
  "output-and-effect-present",
];

it.each(layouts.map((layout) => [layout.id, layout] as const))(
  "a blank %s table is only told what is not filled in",
  (_id, layout) => {
    const { findings } = check([gridOfBlank(makeBlank(layout, choices), "表")], defaultSettings);
    expect(findings.filter(({ rule }) => !notFilled.includes(rule))).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["total-is-a-number", "goal-filled", "satisfaction-present"]),
    );
  },
);
