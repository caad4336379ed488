import { rules } from "../../core/findings/rules";
import type { Settings } from "../../core/findings/settings";
import { isSameSettings, keptSettings } from "../../core/findings/settings-file/kept-settings";
import type { Language, Words } from "../../core/words";
import type { Io } from "../io";
import { plainText } from "../terminal/plain-text";

/** Whether the workbook keeps settings of its own that ask for something else than those that count here. */
export function hasOwnSettings(notebook: string | undefined, used: Settings): boolean {
  return !isSameSettings(keptSettings(notebook, used, rules).settings, used);
}

const mostNames = 5;

/** One line on standard error: the settings that these files keep do not count. Nothing where there are none. */
export function tellOwnSettings(files: readonly string[], language: Language, io: Pick<Io, "stderr">): void {
  if (files.length > 0) io.stderr.write(`${ownSettingsWords(files)[language]}\n`);
}

function ownSettingsWords(files: readonly string[]): Words {
  const names = files.slice(0, mostNames).map(plainText);
  const isMore = files.length > mostNames;
  return {
    zh: `${files.length} 个文件里保存的设置和这次用的不同，没有采用：${names.join("、")}${isMore ? "……" : ""}。要用它，请在窗格的设置里导出，再加 --config。`,
    en: `Settings kept inside ${files.length} ${files.length === 1 ? "file" : "files"} differ from those used and do not count: ${names.join(", ")}${isMore ? " …" : ""}. To use them, export them in the pane and add --config.`,
  };
}
