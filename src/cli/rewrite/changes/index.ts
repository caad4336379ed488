import type { Change } from "../change-file";
import { clearing } from "./clearing";
import { flagging } from "./flagging";
import { mending } from "./mending";

/** What each command that changes files does to a workbook, by the command's name. */
export const changes = { flag: flagging, clear: clearing, fix: mending } satisfies Record<string, Change>;
