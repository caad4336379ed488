import { goalIsSpecific } from "../../../../src/core/findings/rules/goal-is-specific";
import { drawTable } from "../../../support/draw-table";
import { testRule } from "../../../support/test-rule";

testRule(goalIsSpecific, {
  "asks about a goal of slogans": {
    draw: drawTable({
      绩效目标: "!认真贯彻上级要求，充分发挥职能作用，切实加强各项工作，不断提升服务水平，促进社会和谐稳定。",
    }),
    severity: "info",
  },
  "accepts a goal with figures": drawTable(),
  "accepts slogans about the project's own subject": drawTable({
    绩效目标: "认真贯彻上级要求，切实加强社区消防宣传，不断提升居民消防意识，促进社会和谐稳定。",
  }),
});
