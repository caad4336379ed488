import { createRoot } from "react-dom/client";
import { defaultSettings } from "../../src/core/findings/settings";
import { type Controller, makeController } from "../../src/taskpane/controller";
import { Pane } from "../../src/taskpane/pane";
import { windowServices } from "../../src/taskpane/surroundings";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { drawnForm } from "../taskpane/drawn-form";

/** The pane alone over a workbook in memory, for tests that drive it in a real browser. */
declare global {
  interface Window {
    showPane(theme: "light" | "dark", language: "zh" | "en"): void;
    pane: { readonly controller: Controller; readonly workbook: MemoryWorkbook };
  }
}

/** As long as names in real budgets are, without a place to break but between its characters. */
const longName =
  "2026年度云川市公共文化服务体系示范区创建及基层综合性文化服务中心设施设备更新维护与免费开放补助专项经费（一期）";

window.showPane = (theme, language) => {
  const workbook = new MemoryWorkbook([
    drawnForm({ quantity: "若干", satisfaction: "满意" }),
    drawnForm(
      { project: longName, quantity: `对全市各社区${"图书角、阅览室".repeat(6)}开展不少于若干次的检查` },
      "关于下达补助资金的通知附件二（汇总表）",
    ),
    drawnForm({ project: "数字展厅" }, "表三"),
  ]);
  const services = windowServices({ theme, language, today: () => new Date(2026, 0, 5) });
  const controller = makeController({ workbook, services, settings: defaultSettings });
  window.pane = { controller, workbook };
  createRoot(document.getElementById("pane") as HTMLElement).render(
    <Pane workbook={workbook} services={services} controller={controller} />,
  );
};
