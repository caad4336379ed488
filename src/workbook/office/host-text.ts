import type { OfficeHost } from "./office-host";

/** "Excel 16.0.17328.20648 (Windows, ExcelApi 1.17)": for the pane's "about", and for whoever is sent a report. */
export function hostText(host: OfficeHost): string {
  const { platform, version } = host.diagnostics();
  const facts = [platformNames[platform] ?? platform, `ExcelApi ${newestSet(host)}`];
  return `Excel ${version} (${facts.join(", ")})`;
}

const platformNames: Readonly<Record<string, string>> = {
  PC: "Windows",
  OfficeOnline: "Web",
  Mac: "Mac",
  iOS: "iPad",
};

/** Newer ones may come; a host that has them says so of these too. */
const newestKnown = 21;

function newestSet(host: OfficeHost): string {
  for (let minor = newestKnown; minor > 0; minor -= 1) {
    if (host.isSetSupported("ExcelApi", `1.${minor}`)) return `1.${minor}`;
  }
  return "?";
}
