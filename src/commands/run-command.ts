import { type CommandName, type Desk, commands } from "./commands";

/** Excel's side of a command: it waits until it is told that all is done. A key press brings none. */
export interface CommandEvent {
  completed(): void;
}

/** Runs a command; Excel is told of its end however it ends, else it blocks the button for good. */
export async function runCommand(
  name: CommandName,
  desk: Desk,
  event?: Partial<CommandEvent>,
): Promise<void> {
  try {
    await commands[name](desk);
  } finally {
    event?.completed?.();
  }
}
