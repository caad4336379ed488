import type { OfficeHost } from "../../../src/workbook/office/office-host";
import { isAtLeast } from "../conditions";
import { entryArrays } from "../events";
import type { ExcelHost } from "../excel-host";
import { type Bridge, loadLibrary } from "./load-library";

interface ToHost {
  readonly id: number;
  readonly message: { readonly body: string | object };
}

/** What the add-in sees of Excel in Node: the real library over the stand-in, and Office's answers about the host. */
export function nodeExcel(host: ExcelHost): OfficeHost {
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      void answer(host, bridge, JSON.parse(text) as ToHost);
    },
  };
  const excel = loadLibrary(bridge);
  host.onEvents((entries) => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: entryArrays(entries) } }));
  });
  return {
    excel,
    isSetSupported: (set, version) => set === "ExcelApi" && isAtLeast(host.conditions.excelApi, version),
    isReadOnly: () => host.book.isReadOnly,
    diagnostics: () => ({ platform: "OfficeOnline", version: "16.0.18000.0" }),
  };
}

async function answer(host: ExcelHost, bridge: Bridge, { id, message }: ToHost): Promise<void> {
  const text = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
  const given = await host.answer(text);
  const reply =
    given.kind === "body"
      ? { statusCode: 200, headers: {}, body: given.body }
      : {
          statusCode: given.status,
          headers: {},
          body: JSON.stringify({ error: { code: given.code, message: given.code } }),
        };
  bridge.onMessageFromHost?.(JSON.stringify({ id, type: 1, message: reply }));
}
