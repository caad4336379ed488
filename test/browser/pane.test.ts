import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { launch, watch } from "../support/browser";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let script: string;
const troubles: string[] = [];

beforeAll(async () => {
  [browser, script] = await Promise.all([launch(), bundled()]);
}, 60_000);
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  expect(troubles.splice(0)).toEqual([]);
});
afterAll(() => browser.close());

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, "pane-page.tsx")],
    bundle: true,
    write: false,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  return outputFiles[0]!.text;
}

interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  readonly language?: "zh" | "en";
}

/** The pane alone, filling a window of that size. */
async function open({
  width = 320,
  height = 640,
  theme = "light",
  language = "zh",
}: Look = {}): Promise<Page> {
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width, height } });
  watch(context, troubles);
  const page = await context.newPage();
  await page.setContent(
    `<!doctype html><html lang="zh-CN"><title>pane</title>
     <style>html, body, #pane { height: 100%; margin: 0 } h1 { position: absolute; clip-path: inset(50%) }</style><header><h1>pane</h1></header><main id="pane"></main></html>`,
  );
  await page.addScriptTag({ content: script });
  await page.evaluate(([look, speech]) => window.showPane(look, speech), [theme, language] as const);
  await page.getByRole("button").first().waitFor();
  return page;
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first().click();
const checkAll = async (page: Page) => {
  await page.evaluate(() => window.pane.controller.check("workbook"));
  await page.getByRole("heading", { level: 2 }).waitFor();
};
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return "";
    return element.getAttribute("aria-label") ?? element.textContent ?? "";
  });
const selection = (page: Page) =>
  page.evaluate(() => {
    const { sheet, range } = window.pane.workbook.selection;
    return [sheet, range.top, range.left];
  });

/** What reaches past the sides of the pane, or has its text cut off. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const hasSize = ({ width, height }: DOMRect) => width > 0 && height > 0;
    const isSeen = (element: Element) =>
      hasSize(element.getBoundingClientRect()) && element.getAttribute("role") !== "status";
    const isOut = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -0.5 || right > width + 0.5;
    };
    // Only what is for the ear is clipped to a pixel.
    const isCut = (element: HTMLElement) =>
      element.childElementCount === 0 &&
      element.clientWidth > 1 &&
      element.scrollWidth > element.clientWidth + 1;
    return [...document.querySelectorAll<HTMLElement>("#pane *")]
      .filter((element) => isSeen(element) && !element.closest("svg") && element.tagName !== "INPUT")
      .filter((element) => isOut(element) || isCut(element))
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 30)}`);
  });
}

async function violations(page: Page): Promise<string[]> {
  await page.mouse.move(2, 2);
  await page.evaluate(axe);
  return page.evaluate(async () => {
    interface Found {
      violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
    }
    const { run } = (window as unknown as { axe: { run(): Promise<Found> } }).axe;
    const found = await run();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
  });
}

/** Every view of the pane and the way to it. */
const views: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "the first view": async () => {},
  "the results": checkAll,
  "everything listed": async (page) => {
    await checkAll(page);
    await page.evaluate(() => window.pane.controller.send({ kind: "filtered", filter: "all" }));
  },
  "a finding unfolded": async (page) => {
    await checkAll(page);
    await page.evaluate(() => window.pane.controller.step(-1));
  },
  "how a table was read": async (page) => {
    await checkAll(page);
    await page
      .getByRole("button", { name: /识别情况|How it was read/ })
      .last()
      .click();
  },
  插入模板: (page) => page.evaluate(() => window.pane.controller.send({ kind: "template-opened" })),
  "the settings": (page) => page.evaluate(() => window.pane.controller.send({ kind: "about-opened" })),
  "the safe fixes": async (page) => {
    await checkAll(page);
    await page.evaluate(() => window.pane.controller.send({ kind: "fixes-opened" }));
  },
  "all rules": async (page) => {
    await page.evaluate(() => window.pane.controller.send({ kind: "rules-opened" }));
    await page.getByRole("searchbox").waitFor();
  },
  "a rule": async (page) => {
    await checkAll(page);
    await page.evaluate(() => window.pane.controller.step(1));
    await page
      .getByRole("button", { name: /规则说明|About this rule/ })
      .first()
      .click();
    await page.getByText(/能否自动改|By a click/).waitFor();
  },
  "what the check goes by": async (page) => {
    await page.evaluate(() => window.pane.controller.openSettings());
    await page.getByRole("button", { name: /各条规则的级别|Severity of each rule|rule/ }).first().click(); // prettier-ignore
  },
  "a failure": (page) =>
    page.evaluate(() =>
      window.pane.controller.send({
        kind: "call-failed",
        failure: { code: "unknown", detail: undefined, report: "" },
      }),
    ),
};

describe.each([
  [320, "zh", "light"],
  [320, "en", "light"],
  [480, "zh", "dark"],
] as const)("at %s px, %s, %s", (width, language, theme) => {
  it.each(Object.keys(views))("%s fits, and axe finds nothing", async (name) => {
    const page = await open({ width, language, theme });
    await views[name]!(page);
    await page.waitForTimeout(300);
    expect(await overflowing(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });
});

describe("with the keyboard alone", () => {
  it("a clerk checks, goes to a finding, reads how to mend it, and goes on", async () => {
    const page = await open();
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("校验本表");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("校验工作簿");
    await page.keyboard.press("Enter");
    await page.getByText("有 3 处必须改").first().waitFor();
    expect(await focused(page)).toBe("校验工作簿");
    await tabTo(page, /下一处/);
    await page.keyboard.press("Enter");
    await page.getByText("怎么改").waitFor();
    expect(await selection(page)).toEqual(["表一", 10, 3]);
    await tabTo(page, /必须改.*D11/);
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() => window.pane.workbook.selection.range.top === 18);
    expect(await focused(page)).toMatch(/D19/);
    await page.keyboard.press("F8");
    await page.waitForFunction(() => window.pane.workbook.selection.sheet.startsWith("关于下达"));
    await page.keyboard.press("Shift+F8");
    await page.waitForFunction(() => window.pane.workbook.selection.sheet === "表一");
  });

  it("every stop shows where the focus is, and none is hidden", async () => {
    const page = await open();
    await checkAll(page);
    const stops: string[] = [];
    for (let press = 0; press < 40; press += 1) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const after = getComputedStyle(element, "::after");
        const isMarked =
          (outlineStyle !== "none" && outlineWidth !== "0px") ||
          boxShadow !== "none" ||
          after.borderStyle !== "none" ||
          getComputedStyle(element).textDecorationStyle === "double";
        const { top, bottom, width } = element.getBoundingClientRect();
        const isIn = top >= 0 && bottom <= window.innerHeight && width > 0;
        return `${isMarked && isIn ? "" : "NOT SEEN "}${element.textContent ?? ""}`;
      });
      if (stop === undefined) break;
      stops.push(stop);
    }
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.filter((stop) => stop.startsWith("NOT SEEN"))).toEqual([]);
  });

  it("inserts a template", async () => {
    const page = await open();
    await tabTo(page, /插入模板/);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "插入模板" }).waitFor();
    await page.getByLabel("项目名称").focus();
    await page.keyboard.type("社区图书角二期");
    await tabTo(page, /插入 1 张表/);
    await page.keyboard.press("Enter");
    await page
      .getByText(/已插入 1 张表/)
      .first()
      .waitFor();
    expect(await focused(page)).toContain("插入模板");
    expect((await selection(page))[0]).toBe("社区图书角二期");
  });
});

it("keeps the current finding in sight below what is stuck to the top", async () => {
  const page = await open({ height: 480 });
  await checkAll(page);
  for (const by of [1, 1, 1, -1] as const) {
    await page.evaluate((step) => window.pane.controller.step(step), by);
    await page.waitForTimeout(100);
    const isInSight = await page.evaluate(() => {
      const row = document.querySelector("[aria-current=true]")!.getBoundingClientRect();
      const bar = document
        .querySelector("[aria-pressed]")!
        .closest("div")!
        .parentElement!.getBoundingClientRect();
      return row.top >= bar.bottom - 1 && row.top < window.innerHeight;
    });
    expect(isInSight).toBe(true);
  }
});

it("keeps the list where it was behind 插入模板", async () => {
  const page = await open({ height: 480 });
  await checkAll(page);
  await page.evaluate(() => window.pane.controller.step(-1));
  const top = () =>
    page.locator("[aria-current=true]").evaluate((row) => Math.round(row.getBoundingClientRect().top));
  const before = await top();
  await press(page, "插入模板");
  await press(page, "返回（Esc）");
  expect(await top()).toBe(before);
});

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not come to ${name}.`);
}
