import { type CommandName, type Desk, commandNames } from "../../src/commands/commands";
import { registerCommands } from "../../src/commands";
import { runCommand } from "../../src/commands/run-command";

/** A desk that writes down what it is asked to do. */
const deskOf = (log: string[], failing = ""): Desk => {
  const note = (entry: string) => {
    log.push(entry);
    if (entry === failing) throw new Error(entry);
  };
  return {
    check: async (scope) => note(`check ${scope}`),
    clear: async () => note("clear"),
    openTemplate: () => note("template"),
    openHelp: () => note("help"),
    step: (by) => note(`step ${by}`),
    show: async () => note("show"),
  };
};

describe("a command", () => {
  it.each<[CommandName, string[]]>([
    ["checkSheet", ["check sheet", "show", "done"]],
    ["checkWorkbook", ["check workbook", "show", "done"]],
    ["clearFlags", ["clear", "done"]],
    ["insertTemplate", ["template", "show", "done"]],
    ["openHelp", ["help", "show", "done"]],
    ["nextFinding", ["step 1", "done"]],
    ["previousFinding", ["step -1", "done"]],
  ])("%s does its work and says that it is done", async (name, expected) => {
    const log: string[] = [];
    await runCommand(name, deskOf(log), { completed: () => log.push("done") });
    expect(log).toEqual(expected);
  });

  it.each([...commandNames])("%s says that it is done also where it fails", async (name) => {
    const log: string[] = [];
    const first: string[] = [];
    await runCommand(name, deskOf(first));
    await expect(
      runCommand(name, deskOf(log, first[0]), { completed: () => log.push("done") }),
    ).rejects.toThrow();
    expect(log).toEqual([first[0], "done"]);
  });

  it("comes from a key without an event to complete", async () => {
    const log: string[] = [];
    await runCommand("nextFinding", deskOf(log));
    expect(log).toEqual(["step 1"]);
  });
});

describe("in Excel", () => {
  const associated = new Map<string, (event?: unknown) => void>();
  const log: string[] = [];
  const office = (hasSharedRuntime: boolean) => ({
    actions: { associate: (name: string, run: () => void) => associated.set(name, run) },
    context: { requirements: { isSetSupported: () => hasSharedRuntime } },
    addin: { showAsTaskpane: async () => log.push("show pane") },
  });
  const start = (hasSharedRuntime: boolean) => {
    Object.assign(globalThis, { Office: office(hasSharedRuntime) });
    log.length = 0;
    registerCommands(deskOf(log));
  };
  const pressed = (name: string) =>
    new Promise<void>((resolve) => {
      const completed = () => {
        log.push("done");
        resolve();
      };
      associated.get(name)?.({ completed });
    });
  afterAll(() => {
    Reflect.deleteProperty(globalThis, "Office");
  });

  it("every command is known by its name", () => {
    start(true);
    expect([...associated.keys()]).toEqual([...commandNames]);
  });

  it("a check brings the pane into view", async () => {
    start(true);
    await pressed("checkSheet");
    expect(log).toEqual(["check sheet", "show pane", "done"]);
  });

  it("one without a shared runtime checks and flags all the same", async () => {
    start(false);
    await pressed("checkSheet");
    expect(log).toEqual(["check sheet", "done"]);
  });
});
