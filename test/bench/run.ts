import { performance } from "node:perf_hooks";
import type { Bench } from "./bench";
import { checking } from "./checking";

// One line a file of benches.
const benches: readonly Bench[] = [...checking];

/** `npm run bench [-- part of a name]`: measures each, and fails when one takes longer than it may. */
async function main(part = ""): Promise<void> {
  for (const bench of benches.filter(({ name }) => name.includes(part))) {
    const median = await medianTime(bench);
    const isSlow = median > bench.budget;
    if (isSlow) process.exitCode = 1;
    const figures = `${median.toFixed(1).padStart(9)} ms of ${String(bench.budget).padStart(5)} ms`;
    console.log(`${figures}  ${bench.name}${isSlow ? "   TOO SLOW" : ""}`);
  }
}

/** Of seven runs, after two that warm the engine up. */
async function medianTime(bench: Bench): Promise<number> {
  const run = await bench.prepare();
  const times: number[] = [];
  for (let round = 0; round < 9; round++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.slice(2).sort((one, other) => one - other)[3]!;
}

void main(process.argv[2]);
