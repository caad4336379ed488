import { type Features, featuresOf } from "./features";
import type { OfficeHost } from "./office-host";

/** "Excel 16.0.17328.20648 (Windows)". */
export function hostText(host: OfficeHost): string {
  const { platform, version } = host.diagnostics();
  return `Excel ${version} (${platformNames[platform] ?? platform})`;
}

const platformNames: Readonly<Record<string, string>> = {
  PC: "Windows",
  OfficeOnline: "Web",
  Mac: "Mac",
  iOS: "iPad",
};

/** What the panel "about this Excel" tells: for the user what works here, for whoever helps him the versions. */
export interface AboutExcel {
  readonly host: string;
  /** The newest ExcelApi set that this Excel has, for example "1.17". */
  readonly excelApi: string;
  readonly features: Features;
  readonly hasShortcuts: boolean;
  readonly hasSharedRuntime: boolean;
}

export function aboutExcel(host: OfficeHost): AboutExcel {
  return {
    host: hostText(host),
    excelApi: newestSet(host),
    features: featuresOf(host),
    hasShortcuts: host.isSetSupported("KeyboardShortcuts", "1.1"),
    hasSharedRuntime: host.isSetSupported("SharedRuntime", "1.1"),
  };
}

/** Newer ones may come; a host that has them says so of these too. */
const newestKnown = 21;

function newestSet(host: OfficeHost): string {
  for (let minor = newestKnown; minor > 0; minor -= 1) {
    if (host.isSetSupported("ExcelApi", `1.${minor}`)) return `1.${minor}`;
  }
  return "";
}
