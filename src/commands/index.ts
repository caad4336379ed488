import { type Desk, commandNames } from "./commands";
import { runCommand } from "./run-command";

/** Ties the ribbon's buttons, the cell's menu and the keys to the desk; to be called once Office is ready. */
export function registerCommands(desk: Omit<Desk, "show">): void {
  const whole: Desk = { ...desk, show: showPane };
  for (const name of commandNames) {
    Office.actions.associate(name, (event?: Partial<Office.AddinCommands.Event>) => {
      void runCommand(name, whole, event);
    });
  }
}

/** An Excel without a shared runtime shows the pane by its own button only. */
async function showPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  await Office.addin.showAsTaskpane();
}
