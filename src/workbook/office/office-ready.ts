import { type OfficeHost, currentOffice } from "./office-host";

/** How Office answered at start-up. */
export type OfficeAnswer =
  | { readonly kind: "ready"; readonly host: OfficeHost }
  /** office.js did not arrive. */
  | { readonly kind: "no-office" }
  /** The page was opened in a browser, or in another program of Office. */
  | { readonly kind: "elsewhere"; readonly program: string }
  /** An Excel without what we cannot do without. */
  | { readonly kind: "too-old"; readonly version: string };

/** Waits for Office, however long it takes: a time limit is the caller's affair. */
export async function officeReady(): Promise<OfficeAnswer> {
  if (typeof Office === "undefined" || typeof Office.onReady !== "function") return { kind: "no-office" };
  const { host: program } = await Office.onReady();
  if (program !== Office.HostType.Excel) return { kind: "elsewhere", program: String(program ?? "") };
  const host = currentOffice();
  if (!host.isSetSupported("ExcelApi", oldestApi)) {
    return { kind: "too-old", version: host.diagnostics().version };
  }
  return { kind: "ready", host };
}

/** Merged areas; the manifest asks for it too, but not every Excel asks the manifest. */
const oldestApi = "1.13";
