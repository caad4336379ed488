export type FileErrorCode =
  /** No such file. */
  | "missing"
  /** The file is there but could not be read. */
  | "unreadable"
  /** Zero bytes. */
  | "empty"
  | "encrypted"
  | "legacy-xls"
  /** `detail` says what it is: see `ForeignKind`. */
  | "not-excel"
  /** `detail` says where it is damaged. */
  | "broken"
  /** `detail` names the limit: see `Limits`. */
  | "too-large"
  | "signed"
  | "shared-workbook"
  /** `detail` names what we cannot do. */
  | "not-supported";

/** What a file is that only looks like a workbook. */
export type ForeignKind =
  | "html"
  | "csv"
  | "mhtml"
  | "ods"
  | "xlsb"
  | "docx"
  | "pptx"
  | "doc"
  | "xml-2003"
  | "xml"
  | "pdf"
  | "zip"
  | "rar"
  | "7z"
  | "gzip"
  | "image"
  | "unknown";

/** A file that cannot be read or changed, with a code that `fileErrorWords` words for a clerk. */
export class FileError extends Error {
  readonly code: FileErrorCode;
  readonly detail: string | undefined;

  constructor(code: FileErrorCode, options: { detail?: string; cause?: unknown } = {}) {
    super(options.detail === undefined ? code : `${code}: ${options.detail}`, { cause: options.cause });
    this.name = "FileError";
    this.code = code;
    this.detail = options.detail;
  }
}

/** The file is damaged; `where` says at which place, for the one who has to look into it. */
export function broken(where: string, cause?: unknown): FileError {
  return new FileError("broken", { detail: where, cause });
}

export { fileErrorWords } from "./file-error-words";
