/** Keeps small values (JSON) from one day to the next, as far as the host allows; nothing may depend on it. */
export interface Memory {
  /** undefined where nothing is kept, or nothing can be. */
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

const prefix = "target-table-check.";

/** Memory in localStorage; it forgets at once where the browser forbids storage, as in a third-party frame. */
export function localMemory(): Memory {
  return {
    get(key) {
      try {
        const text = window.localStorage.getItem(prefix + key);
        return text === null ? undefined : (JSON.parse(text) as unknown);
      } catch {
        return undefined;
      }
    },
    set(key, value) {
      try {
        window.localStorage.setItem(prefix + key, JSON.stringify(value));
      } catch {
        // Full or forbidden: the pane works without.
      }
    },
  };
}

/** The same memory, which tells of what is put into it. */
export function watchMemory(memory: Memory, onSet: (key: string, value: unknown) => void): Memory {
  return {
    get: (key) => memory.get(key),
    set(key, value) {
      memory.set(key, value);
      onSet(key, value);
    },
  };
}

/** The text kept under a name in a remembered record; "" of anything else. */
export function rememberedText(record: unknown, name: string): string {
  if (typeof record !== "object" || record === null) return "";
  const value = (record as Readonly<Record<string, unknown>>)[name];
  return typeof value === "string" ? value : "";
}
