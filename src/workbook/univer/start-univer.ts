import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import { IConfigService, LocaleType, LogLevel, Univer, mergeLocales } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import formatsEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import formatsChinese from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreChinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationChinese from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteEnglish from "@univerjs/preset-sheets-note/locales/en-US";
import noteChinese from "@univerjs/preset-sheets-note/locales/zh-CN";
import { SHEETS_PLUGIN_CONFIG_KEY } from "@univerjs/sheets";
import type { Language } from "../../core/words";
import type { Engine } from "./engine";
import { nameControls } from "./name-controls";

const localeOf: Readonly<Record<Language, LocaleType>> = { zh: LocaleType.ZH_CN, en: LocaleType.EN_US };

/** Of menus too long for the window: what has no use here, needs a server, or has no place in a file. */
const unneeded = [
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
  "sheet.contextMenu.permission",
  "base-ui.operation.toggle-shortcut-panel",
  "sheet.toolbar.text-to-number",
];

/** Univer on the screen. */
export interface ShownEngine extends Engine {
  /** Goes on in another language. */
  readonly speak: (language: Language) => void;
}

/** Starts Univer with its toolbar, formula bar and sheet tabs in an element of the page, yet without a workbook. */
export function startUniver(container: HTMLElement, language: Language): ShownEngine {
  const univer = new Univer({
    locale: localeOf[language],
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreChinese, formatsChinese, validationChinese, noteChinese),
      [LocaleType.EN_US]: mergeLocales(coreEnglish, formatsEnglish, validationEnglish, noteEnglish),
    },
    logLevel: LogLevel.ERROR,
    logCommandExecution: false,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      sheets: { protectedRangeShadow: false },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      menu: Object.fromEntries(unneeded.map((command) => [command, { hidden: true }])),
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsNotePreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  copyAtOnce(univer);
  let spoken = language;
  nameControls(container, () => spoken);
  const api = FUniver.newAPI(univer);
  const speak = (chosen: Language) => {
    spoken = chosen;
    api.setLocale(localeOf[chosen]);
  };
  return { api, injector: univer.__getInjector(), speak };
}

/** A large sheet would be copied bit by bit when the page is idle: a file saved before would lack the rest, as would a redo. */
function copyAtOnce(univer: Univer): void {
  const largeSheetOperation = { largeSheetCellCountThreshold: Number.MAX_SAFE_INTEGER };
  univer
    .__getInjector()
    .get(IConfigService)
    .setConfig(SHEETS_PLUGIN_CONFIG_KEY, { largeSheetOperation }, { merge: true });
}
