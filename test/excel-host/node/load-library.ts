import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";

/** How the library talks to its host where there is no browser: it sets `onMessageFromHost` itself. */
export interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

/** The unmodified Excel library of the npm package, evaluated in a context of its own that talks to this bridge. */
export function loadLibrary(bridge: Bridge): typeof Excel {
  const page = pageStub(bridge);
  createContext(page);
  script().runInContext(page);
  return page["Excel"] as typeof Excel;
}

let compiled: Script | undefined;

function script(): Script {
  const file = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  return (compiled ??= new Script(readFileSync(file, "utf8"), { filename: "excel-web-16.00.js" }));
}

/** The few things of a page that the library looks at while it loads. */
function pageStub(bridge: Bridge): Record<string, unknown> {
  const ignore = () => undefined;
  const page: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    OSF: {},
    Office: {},
    console,
    setTimeout,
    clearTimeout,
    Promise,
    navigator: { userAgent: "node" },
    location: { href: "https://localhost/", search: "", hash: "" },
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: ignore,
      location: { href: "" },
    },
    sessionStorage: { getItem: () => null, setItem: ignore },
    addEventListener: ignore,
    removeEventListener: ignore,
  };
  page["window"] = page;
  page["self"] = page;
  return page;
}
