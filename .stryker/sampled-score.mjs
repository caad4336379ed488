/**
 * The score of a sample. Stryker lists each mutant that no test reaches without asking the runner, which leaves out all but a
 * share of the others: one of the share stands for as many as the share leaves out, one that no test reaches for itself.
 */
export const strykerPlugins = [
  { kind: "Reporter", name: "sampled", factory: () => ({ onMutationTestReportReady }) },
];

function onMutationTestReportReady(report) {
  const share = Number(process.env["MUTATE_SHARE"] ?? 1);
  const { killed, survived, unreached } = countsOf(report);
  const percent = (100 * killed * share) / ((killed + survived) * share + unreached);
  console.log(
    `Of 1 mutant in ${share}: ${killed} killed, ${survived} survived; of all: ${unreached} reached by no test. Killed: ${percent.toFixed(1)} %.`,
  );
}

function countsOf({ files }) {
  const counts = { killed: 0, survived: 0, unreached: 0 };
  for (const { status } of Object.values(files).flatMap(({ mutants }) => mutants)) {
    if (status === "Killed" || status === "Timeout") counts.killed += 1;
    if (status === "Survived") counts.survived += 1;
    if (status === "NoCoverage") counts.unreached += 1;
  }
  return counts;
}
