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
  "asks where three slogans fill it, and names four of more": drawTable({
    绩效目标: "!坚持统筹，深入推动各项业务，努力开创崭新局面，有序做好后续各类业务事宜，不断积极顺利。",
  }),
  "accepts two slogans": drawTable({
    绩效目标: "坚持统筹各方面力量，深入一线了解群众的诉求，把事情一件一件办好办实办妥当。",
  }),
  "accepts slogans in a long text": drawTable({
    绩效目标:
      "坚持统筹各方面力量，深入一线了解群众的诉求，把事情一件一件办好办实办妥当，努力让每一位来访人员得到答复，按照时间节点把交办的事情办完，并把结果反馈给来访人员。",
  }),
  "asks where the name is only what every project is called": drawTable({
    项目名称: "2021年工作经费项目",
    绩效目标: "!认真贯彻上级要求，充分发挥职能作用，切实加强各项工作，不断提升服务水平，促进社会和谐稳定。",
  }),
  "leaves short, blank and counted goals to other rules": [
    drawTable({ 绩效目标: "认真贯彻落实" }),
    drawTable({ 绩效目标: "" }),
    drawTable({
      绩效目标: "认真贯彻上级要求，充分发挥职能作用，切实加强工作，不断提升水平，促进稳定，培训5次。",
    }),
  ],
});
