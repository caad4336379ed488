import type { Memory } from "../../src/taskpane/memory";
import type { Services } from "../../src/taskpane/surroundings";

export interface FakeServices extends Services {
  /** What was copied, in order. */
  readonly copied: string[];
}

/** Services without a window: a memory of their own, a day that stands still, a clipboard to look at. */
export function fakeServices(
  known: { readonly today?: Date } & Partial<Omit<Services, "today">> = {},
): FakeServices {
  const kept = new Map<string, string>();
  const memory: Memory = {
    get: (key) => (kept.has(key) ? (JSON.parse(kept.get(key)!) as unknown) : undefined),
    set: (key, value) => void kept.set(key, JSON.stringify(value)),
  };
  const copied: string[] = [];
  const { today = new Date(2026, 0, 5), ...rest } = known;
  return {
    language: "zh",
    theme: "light",
    today: () => today,
    memory,
    copied,
    copyText: async (text) => void copied.push(text),
    ...rest,
  };
}
