/** Failures of a whole request: nothing of it was done. The number is what Excel on the web sends in its place. */
export const wholeFailures = {
  RequestPayloadSizeLimitExceeded: { number: 5103, status: 400 },
  ResponsePayloadSizeLimitExceeded: { number: 5104, status: 400 },
  ActivityLimitReached: { number: 5102, status: 429 },
  InvalidOperationInCellEditMode: { number: 5004, status: 400 },
  AccessDenied: { number: 7000, status: 401 },
  InvalidOrTimedOutSession: { number: 5012, status: 408 },
  GeneralException: { number: 5001, status: 500 },
} as const;

export type WholeFailureCode = keyof typeof wholeFailures;
