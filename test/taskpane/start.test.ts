/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { Linter } from "eslint";
import { type Readiness, startPane } from "../../src/taskpane/start/start-pane";
import { type StartFailure, startWords } from "../../src/taskpane/start/start-failure";

const banner = () => document.querySelector(".office-js-helpers-notification")?.textContent ?? "";
const pane = () => document.getElementById("pane") as HTMLElement;
const mount = (host: string) => {
  pane().textContent = host;
};

beforeEach(() => {
  document.body.innerHTML = '<div id="pane"><p>正在打开……</p></div>';
  document.documentElement.removeAttribute("data-started");
});

describe("the pane", () => {
  it("starts when its host is ready", async () => {
    const ready = async (): Promise<Readiness<string>> => ({ kind: "ready", host: "Excel" });
    await startPane(pane(), { ready, mount, language: "zh" });
    expect(pane().textContent).toBe("Excel");
    expect(document.documentElement.hasAttribute("data-started")).toBe(true);
  });

  it.each(["no-office", "elsewhere", "too-old"] as const)("says so where it is %s", async (kind) => {
    const ready = async (): Promise<StartFailure> => ({ kind });
    await startPane(pane(), { ready, mount, language: "zh" });
    const { title, next } = startWords.zh[kind];
    expect(banner()).toContain(title);
    expect(banner()).toContain(next);
    expect(pane().textContent).toBe(banner());
  });

  it("says so in English too", async () => {
    const ready = async (): Promise<StartFailure> => ({ kind: "too-old" });
    await startPane(pane(), { ready, mount, language: "en" });
    expect(pane().textContent).toContain(startWords.en["too-old"].title);
  });

  it("gives the cause to pass on where it crashes", async () => {
    const ready = async (): Promise<StartFailure> => Promise.reject(new Error("no such thing"));
    await startPane(pane(), { ready, mount, language: "zh" });
    expect(pane().textContent).toContain("no such thing");
  });

  it("says after a while that it still waits, and starts when the answer comes after all", async () => {
    let answer: (readiness: Readiness<string>) => void = () => undefined;
    const ready = () => new Promise<Readiness<string>>((resolve) => (answer = resolve));
    const starting = startPane(pane(), { ready, mount, language: "zh", patience: 10 });
    await until(() => banner() !== "");
    expect(pane().textContent).toContain(startWords.zh["timed-out"].title);
    answer({ kind: "ready", host: "Excel" });
    await starting;
    expect(pane().textContent).toBe("Excel");
    expect(banner()).toBe("");
  });
});

describe("the watch over the start", () => {
  const source = readFileSync(
    join(__dirname, "..", "..", "src", "taskpane", "start", "watch-start.js"),
    "utf8",
  );
  const run = (page: Record<string, unknown>) => {
    Object.assign(document, { documentMode: page["documentMode"] });
    const setTimeout = page["setTimeout"] ?? (() => undefined);
    runInNewContext(source, { document, window, navigator, setTimeout });
    Reflect.deleteProperty(document, "documentMode");
  };

  it("is ES5, which Internet Explorer reads", () => {
    const messages = new Linter().verify(source, {
      languageOptions: { ecmaVersion: 5, sourceType: "script" },
    });
    expect(messages).toEqual([]);
    expect(new Linter().verify("let a = () => 1;", { languageOptions: { ecmaVersion: 5 } })).not.toEqual([]);
  });

  it("says in Internet Explorer which Excel is needed", () => {
    run({ documentMode: 11 });
    expect(pane().textContent).toMatch(/Excel 2021/);
  });

  it("says that files are missing when our code has not arrived in time", () => {
    const waiting: (() => void)[] = [];
    run({ setTimeout: (work: () => void) => waiting.push(work) });
    expect(pane().textContent).toBe("正在打开……");
    for (const work of waiting) work();
    expect(pane().textContent).toMatch(/没有下载完|not been loaded/);
  });

  it("is silent where our code has arrived", () => {
    const waiting: (() => void)[] = [];
    run({ setTimeout: (work: () => void) => waiting.push(work) });
    document.documentElement.setAttribute("data-started", "");
    for (const work of waiting) work();
    expect(pane().textContent).toBe("正在打开……");
  });
});

async function until(isDone: () => boolean): Promise<void> {
  for (let tries = 0; !isDone() && tries < 200; tries += 1) await new Promise((wait) => setTimeout(wait, 10));
}
