import type { IDisposable } from "@univerjs/core";
import type { Engine } from "./engine";

/** So long after an edit Univer may still begin to calculate: it waits 100 ms for further edits. */
const pause = 130;
/** Longer than this nobody waits: the cell then reads as it stands. */
const patience = 3_000;

/** Knows whether formulas are being calculated, so that a sum is never read before it has followed its parts. */
export class Calculation {
  private isRunning = false;
  private lastChange = Number.NEGATIVE_INFINITY;
  private waiting: (() => void)[] = [];
  private readonly ear: IDisposable;

  constructor({ api }: Engine) {
    this.ear = api.onCommandExecuted(({ id, params }, options) => {
      if (id === "formula.mutation.set-formula-calculation-start") this.isRunning = true;
      else if (id === "formula.mutation.set-formula-calculation-notification") this.heard(params);
      else if (isChange(id) && options?.onlyLocal !== true) this.lastChange = performance.now();
    });
  }

  /** Resolves when no calculation runs and none is about to. */
  async settled(): Promise<void> {
    const deadline = performance.now() + patience;
    while (performance.now() < deadline) {
      if (this.isRunning) await this.next(deadline - performance.now());
      else {
        const rest = this.lastChange + pause - performance.now();
        if (rest <= 0) return;
        await this.next(rest);
      }
    }
  }

  stop(): void {
    this.ear.dispose();
  }

  private heard(params: object | undefined): void {
    if (!params || !("functionsExecutedState" in params)) return;
    this.isRunning = false;
    this.lastChange = Number.NEGATIVE_INFINITY;
    for (const wake of this.waiting.splice(0)) wake();
  }

  /** The end of a calculation, or so many milliseconds. */
  private next(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}

function isChange(id: string): boolean {
  return id.startsWith("sheet.mutation.");
}
