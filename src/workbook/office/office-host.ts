/** What we use of Office, handed in so that tests can stand another Excel behind it. */
export interface OfficeHost {
  readonly excel: typeof Excel;
  isSetSupported(set: string, version: string): boolean;
  isReadOnly(): boolean;
  /** The platform's name as Office gives it, and Excel's version. */
  diagnostics(): { readonly platform: string; readonly version: string };
}

/** The Excel this page stands in; to be called once `Office.onReady` has answered. */
export function currentOffice(): OfficeHost {
  return {
    excel: Excel,
    isSetSupported: (set, version) => Office.context.requirements.isSetSupported(set, version),
    isReadOnly: () => Office.context.document.mode === Office.DocumentMode.ReadOnly,
    diagnostics: () => {
      const { platform, version } = Office.context.diagnostics;
      return { platform: String(platform), version };
    },
  };
}
