/** What the ribbon, the cell's menu and the keys need of the pane, whether or not it is in view. */
export interface Desk {
  check(scope: "sheet" | "workbook"): Promise<void>;
  clear(): Promise<void>;
  /** The choices of 插入模板. */
  openTemplate(): void;
  openHelp(): void;
  step(by: 1 | -1): void;
  /** Brings the pane into view, where Excel can. */
  show(): Promise<void>;
}

/** Every command by the name that the manifest and the key file call it. */
export const commands: Readonly<Record<CommandName, (desk: Desk) => Promise<void>>> = {
  checkSheet: (desk) => checkAndShow(desk, "sheet"),
  checkWorkbook: (desk) => checkAndShow(desk, "workbook"),
  clearFlags: (desk) => desk.clear(),
  insertTemplate: async (desk) => {
    desk.openTemplate();
    await desk.show();
  },
  openHelp: async (desk) => {
    desk.openHelp();
    await desk.show();
  },
  nextFinding: async (desk) => {
    desk.step(1);
  },
  previousFinding: async (desk) => {
    desk.step(-1);
  },
};

export const commandNames = [
  "checkSheet",
  "checkWorkbook",
  "clearFlags",
  "insertTemplate",
  "openHelp",
  "nextFinding",
  "previousFinding",
] as const;

export type CommandName = (typeof commandNames)[number];

/** The pane comes into view when there is something to read in it: Excel has no other place for the result line. */
async function checkAndShow(desk: Desk, scope: "sheet" | "workbook"): Promise<void> {
  await desk.check(scope);
  await desk.show();
}
