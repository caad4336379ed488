import { isRetryWanted, workbookError } from "./office-error";
import type { OfficeHost } from "./office-host";

export type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** Runs one batch. Excel's failures come out as `WorkbookError`; where Excel asks for it, the batch runs once more. */
export async function runInExcel<Result>(
  host: OfficeHost,
  batch: Batch<Result>,
  options: Excel.RunOptions = {},
): Promise<Result> {
  try {
    return await host.excel.run(options, batch).catch(async (error: unknown) => {
      if (!isRetryWanted(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, retryDelay));
      return host.excel.run(options, batch);
    });
  } catch (error) {
    throw workbookError(error, host.isReadOnly());
  }
}

/** Milliseconds; Excel on the web counts requests by the second. */
const retryDelay = 1000;
