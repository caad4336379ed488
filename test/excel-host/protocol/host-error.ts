/** What Excel answers instead of a result. [?] Messages and status of the real server; the client passes them on. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  readonly location: string;

  constructor(code: HostErrorCode, location = "") {
    super(messages[code]);
    this.code = code;
    this.location = location;
  }

  get status(): number {
    return statuses[this.code] ?? 400;
  }
}

export type HostErrorCode = keyof typeof messages;

const messages = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "This operation is not permitted for the current object.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
};

const statuses: Partial<Record<HostErrorCode, number>> = {
  AccessDenied: 401,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};
