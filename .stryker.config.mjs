/** Mutation testing of the core, by hand (`npm run mutate`): does a test fail when the code is changed? */
export default {
  mutate: ["src/core/**/*.ts"],
  plugins: ["./.stryker/test-runner.mjs", "./.stryker/ignore-wording.mjs", "./.stryker/sampled-score.mjs"],
  testRunner: "hot",
  ignorers: ["wording"],
  coverageAnalysis: "perTest",
  concurrency: 1,
  // Far above what the slowest test takes on a busy machine: a timeout should mean an endless loop.
  timeoutMS: 10_000,
  timeoutFactor: 1,
  disableTypeChecks: true,
  ignorePatterns: ["/assets", "/dist", "/.*", "/test/browser"],
  tempDirName: ".stryker-tmp/sandboxes",
  incremental: true,
  incrementalFile: ".stryker-tmp/incremental.json",
  reporters: ["clear-text", "sampled", "html", "json"],
  htmlReporter: { fileName: ".stryker-tmp/report.html" },
  jsonReporter: { fileName: ".stryker-tmp/report.json" },
  clearTextReporter: { reportTests: false, reportMutants: false, logTests: false, allowColor: false },
  thresholds: { high: 90, low: 85, break: 85 },
};
