/** What a file says of a sheet and Univer has no place for: kept beside the sheet, and written again on saving. */
export interface KeptSheet {
  /** Print set-up as a template of ours gives it (`workbook/univer/kept.ts`). */
  readonly print?: { readonly orientation: string; readonly isOnePageWide: boolean };
  /** The attributes of elements without children, by the element's name. */
  readonly plain?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Page headers and footers by name: oddHeader, oddFooter … */
  readonly headers?: Readonly<Record<string, string>>;
  /** `workbook/univer` goes by it. */
  readonly isProtected?: boolean;
  readonly fitsPage?: boolean;
  /** The names of the print area and the rows repeated at the top, which belong to the sheet. */
  readonly names?: Readonly<Record<string, string>>;
}

/** The elements whose attributes are kept, in the order a sheet's part wants them. */
export const plainElements = ["sheetProtection", "printOptions", "pageMargins", "pageSetup"] as const;
