import type { Features } from "./features";
import type { OfficeHost } from "./office-host";
import { runInExcel } from "./run-in-excel";

/**
 * Writes so that our own edits do not come back as the user's. Newer Excel says of each event who caused it; an older
 * one has to keep silent while we write.
 */
export async function quietly<Result>(
  host: OfficeHost,
  { hasEditSource }: Features,
  write: () => Promise<Result>,
): Promise<Result> {
  if (hasEditSource) return write();
  await setEvents(host, false);
  try {
    return await write();
  } finally {
    await setEvents(host, true);
  }
}

async function setEvents(host: OfficeHost, isOn: boolean): Promise<void> {
  await runInExcel(host, async (context) => {
    context.runtime.enableEvents = isOn;
    await context.sync();
  });
}
