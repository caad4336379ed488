import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../../src/check";
import { defaultSettings } from "../../../src/core/findings/settings";
import { drawGrid } from "../../support/draw-grid";
import { drawEntry, partsOf } from "../../support/entry";

/** Entries as reviewers send them back, each with the one rule that must say so and how severely. */
const lines = readFileSync(join(__dirname, "../../fixtures/faulty-entries.txt"), "utf8").trim().split("\n");

it.each(lines)("%s", (line) => {
  const [place = "", name = "", value = "", expected = "", ...others] = partsOf(line);
  const { findings } = check([drawGrid(drawEntry([place, name, value], others)).grid], defaultSettings);
  // Advice about the wording of a fault is welcome beside it.
  const told = findings.filter(({ severity }) => severity !== "info" || expected.startsWith("info"));
  expect(told.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([expected]);
});
