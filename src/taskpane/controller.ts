import type { Settings } from "../core/findings/settings";
import type { Place } from "../core/grid/address";
import type { Language, Words } from "../core/words";
import type { Fix } from "../core/fixes/fix";
import { type BookSettings, makeBookSettings } from "./book-settings";
import { failureOf } from "./failure";
import { fixJob } from "./fix-job";
import type { Job } from "./job";
import { type LiveCheck, makeLiveCheck } from "./live-check";
import type { PaneEvent } from "./pane-event";
import { makeQueue } from "./queue";
import { recheck } from "./recheck";
import type { Results } from "./results";
import { type Bench, checkJob, clearJob, insertJob } from "./run-jobs";
import { resultsIn } from "./state";
import { type Store, makeStore } from "./store";
import type { Services } from "./surroundings";
import type { TemplateChoices } from "./template";
import { currentItem } from "./view";

/** Everything the pane can do, for its buttons and keys and for whoever drives it from outside (ribbon, page). */
export interface Controller extends Store {
  readonly services: Services;
  /** What the checks go by now: as given, or as the workbook keeps it. */
  readonly settings: Settings;
  /** What was wrong with the settings when they were last read. */
  readonly settingsFaults: () => readonly Words[];
  readonly check: (scope: Results["scope"]) => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly insert: (choices: TemplateChoices) => Promise<void>;
  /** Writes these fixes in one step and judges their sheets again. */
  readonly apply: (fixes: readonly Fix[]) => Promise<void>;
  readonly openSettings: () => Promise<void>;
  /** Keeps the settings in the workbook and judges what is listed by them. */
  readonly saveSettings: (settings: Settings) => Promise<void>;
  /** Whether nothing can be written into the workbook. */
  readonly isReadOnly: () => boolean;
  /** Makes a finding current and shows its cell. */
  readonly goTo: (key: string) => void;
  /** The next (1) or the previous (-1) finding, its cell shown. */
  readonly step: (by: 1 | -1) => void;
  readonly reveal: (place: Place) => void;
  /** The language of the notes from the next check on. */
  readonly speak: (language: Language) => void;
  /** Ends the live re-check until the next check. */
  readonly rest: () => void;
}

export type Wiring = Omit<Bench, "language">;

export function makeController(wiring: Wiring): Controller {
  let language = wiring.services.language;
  const book = makeBookSettings(wiring.workbook, wiring.settings);
  const bench: Bench = {
    ...wiring,
    language: () => language,
    get settings() {
      return book.current();
    },
  };
  const store = makeStore();
  const queue = makeQueue();
  const live = makeLiveCheck(bench, store, queue);
  const reveal = makeRevealer(bench, store, queue);
  // For 插入模板 before any check; a check tells what is wrong with them, and reads them where that failed.
  void queue(book.read).catch(() => undefined);
  const parts = { bench, store, queue, live, book };
  const move = (event: PaneEvent) => {
    store.send(event);
    revealCurrent(store, reveal);
  };
  return {
    ...store,
    ...makeJobs(parts),
    ...makeSettingsJobs(parts),
    services: wiring.services,
    get settings() {
      return book.current();
    },
    settingsFaults: book.faults,
    isReadOnly: () => wiring.workbook.capabilities().isReadOnly,
    goTo: (key) => move({ kind: "went-to", key }),
    step: (by) => move({ kind: "stepped", by }),
    reveal,
    speak(chosen) {
      language = chosen;
    },
    rest: live.rest,
  };
}

type Queue = (job: () => Promise<void>) => Promise<void>;

interface Parts {
  readonly bench: Bench;
  readonly store: Store;
  readonly queue: Queue;
  readonly live: LiveCheck;
  readonly book: BookSettings;
}

function makeJobs(parts: Parts): Pick<Controller, "check" | "clear" | "insert" | "apply"> {
  const { bench, store, live, book } = parts;
  return {
    check(scope) {
      live.begin();
      return run(parts, { kind: "check", scope, step: { kind: "reading" } }, async () => {
        await book.readOnce();
        const event = await checkJob(bench, scope, (step) => store.send({ kind: "stepped-on", step }));
        live.flagged(event.results.sheets.map(({ name }) => name));
        return event;
      });
    },
    clear: () =>
      run(parts, { kind: "clear" }, async () => {
        const event = await clearJob(bench);
        live.cleared();
        return event;
      }),
    insert(choices) {
      const count = Math.max(choices.projectNames.length, 1);
      return run(parts, { kind: "insert", count }, () => insertJob(bench, choices));
    },
    async apply(fixes) {
      const before = resultsIn(store.state());
      if (!before || fixes.length === 0) return;
      await run(parts, { kind: "fix", count: fixes.length }, () => fixJob(bench, before, fixes));
    },
  };
}

function makeSettingsJobs(parts: Parts): Pick<Controller, "openSettings" | "saveSettings"> {
  const { bench, store, queue, book } = parts;
  return {
    openSettings: () =>
      queue(async () => {
        try {
          await book.read();
          store.send({ kind: "settings-opened", settings: book.current(), faults: book.faults() });
        } catch (error) {
          store.send({ kind: "call-failed", failure: failureOf(error, bench.workbook.capabilities().host) });
        }
      }),
    saveSettings: (settings) =>
      run(parts, { kind: "save-settings" }, async () => {
        await book.save(settings);
        return judgedAnew(bench, resultsIn(store.state()));
      }),
  };
}

/** What is listed, judged by the settings just saved; nothing is read for that. */
async function judgedAnew(bench: Bench, before: Results | undefined): Promise<PaneEvent> {
  const notice = { kind: "settings-saved" } as const;
  if (!before) return { kind: "done", notice };
  const { workbook, settings, language } = bench;
  const results = await recheck(workbook, { before, edits: [], settings, language: language() });
  return { kind: "done", notice, results };
}

/** Runs one job at a time; while one runs, another is not begun. */
async function run({ bench, store, queue }: Parts, job: Job, work: () => Promise<PaneEvent>): Promise<void> {
  if (store.state().status === "working") return;
  store.send({ kind: "job-started", job });
  await queue(async () => {
    try {
      store.send(await work());
    } catch (error) {
      store.send({ kind: "job-failed", failure: failureOf(error, bench.workbook.capabilities().host) });
    }
  });
}

/** Shows places in the workbook. Of several asked for in a row only the last is shown: a held-down key must not pile them up. */
function makeRevealer({ workbook }: Bench, store: Store, queue: Queue) {
  let wanted: Place | undefined;
  return (place: Place): void => {
    const isWaiting = wanted !== undefined;
    wanted = place;
    if (isWaiting) return;
    void queue(async () => {
      const target = wanted ?? place;
      wanted = undefined;
      try {
        await workbook.reveal(target);
      } catch (error) {
        store.send({ kind: "call-failed", failure: failureOf(error, workbook.capabilities().host) });
      }
    });
  };
}

function revealCurrent(store: Store, reveal: (place: Place) => void): void {
  const state = store.state();
  const item = state.status === "checked" ? currentItem(state.results, state.view) : undefined;
  if (item) reveal({ sheet: item.finding.sheet, range: item.finding.at });
}
