import { satisfactionAsksUsers } from "../../../../src/core/findings/rules/satisfaction-asks-users";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(satisfactionAsksUsers, {
  "asks about superiors": {
    draw: drawTable({ 服务对象满意度指标: "!上级部门满意度 | ≥95%" }),
    severity: "info",
  },
  "accepts those who are served": drawTable(),
});
