/**
 * Who may import whom (STYLE.md, section 2). Each rule names what a folder may reach; all else in src is closed to it.
 */
const anywhere = "^src/core/words\\.ts$"; // two texts, one for each language: the only type every folder shares

module.exports = {
  forbidden: [
    only("words-stand-alone", "core/words\\.ts", [], "Everything shares it, so it can need nothing."),
    only(
      "grid-stands-alone",
      "core/grid",
      ["core/grid"],
      "Cells and places are what all others are made of.",
    ),
    only(
      "value-reads-text",
      "core/value",
      ["core/value", "core/grid/amount"],
      "What a text means does not depend on where it stands; only the decimal type is shared.",
    ),
    only(
      "table-is-read-from-a-grid",
      "core/table",
      ["core/table", "core/grid", "core/value"],
      "A table is read the same whatever will be said of it.",
    ),
    only(
      "findings-judge-tables",
      "core/findings",
      ["core/findings", "core/grid", "core/value", "core/table"],
      "A finding does not know how it will be shown or mended.",
    ),
    only(
      "flags-show-findings",
      "core/flags",
      ["core/flags", "core/grid", "core/findings"],
      "A flag is made of findings alone, so that every host shows the same.",
    ),
    only(
      "fixes-mend-findings",
      "core/fixes",
      ["core/fixes", "core/grid", "core/value", "core/table", "core/findings"],
      "A fix is an edit of cells; how a host writes it is the host's affair.",
    ),
    only(
      "port-speaks-core",
      "workbook/workbook\\.ts",
      ["core"],
      "The port is the same for every host, so it can name none.",
    ),
    ...hosts(["office", "univer", "xlsx", "memory"]),
    only(
      "check-is-the-line",
      "check\\.ts",
      ["core", "workbook/workbook\\.ts"],
      "The whole line on one page: it cannot depend on who calls it.",
    ),
    only(
      "pane-knows-the-port",
      "taskpane",
      ["taskpane", "check\\.ts", "core", "workbook/workbook\\.ts"],
      "The pane stands beside Excel and beside the browser's sheet alike; its entry file alone chooses a host.",
      "^src/taskpane/index\\.tsx$",
    ),
    only(
      "pane-entry-chooses-excel",
      "taskpane/index\\.tsx",
      ["taskpane", "check\\.ts", "core", "workbook/workbook\\.ts", "workbook/office", "commands"],
      "The add-in's page is Excel's: another host would only make it heavy.",
    ),
    only(
      "commands-run-in-excel",
      "commands",
      ["commands", "check\\.ts", "core", "workbook/workbook\\.ts", "workbook/office"],
      "Ribbon commands run with the pane closed.",
    ),
    only(
      "browser-edition",
      "browser",
      [
        "browser",
        "taskpane",
        "check\\.ts",
        "core",
        "workbook/workbook\\.ts",
        "workbook/univer",
        "workbook/xlsx",
      ],
      "The browser edition is the pane beside Univer, with files; it knows no Excel.",
    ),
    only(
      "command-line-reads-files",
      "cli",
      ["cli", "check\\.ts", "core", "workbook/workbook\\.ts", "workbook/xlsx"],
      "The command line is the check over files; no page, no Excel.",
    ),
    {
      name: "one-rule-alone",
      comment: "A rule that leans on another can't be switched off, moved or read alone.",
      severity: "error",
      from: { path: "^src/core/findings/rules/(?!index\\.ts$).+" },
      to: { path: "^src/core/findings/rules/" },
    },
    {
      name: "core-packages",
      comment: "The core is pure: decimals and number formats, and nothing that reads, writes or draws.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { path: "node_modules/", pathNot: "node_modules/(big\\.js|@types/big\\.js|numfmt)/" },
    },
    {
      name: "core-has-no-node",
      comment: "The core runs in Excel's pane too, where there are no files.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "engines-stay-in-their-host",
      comment: "A spreadsheet engine seen by the pane or the core would soon be needed by them.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(workbook/univer|browser)/" },
      to: { path: "node_modules/(@univerjs|exceljs)/" },
    },
    {
      name: "no-circle",
      comment:
        "Two files that need each other to run are one file, or hide a third (types may lean on each other).",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "named-for-what-it-does",
      comment:
        "utils, helpers, common, manager and service say nothing of what is inside (STYLE.md, section 3).",
      severity: "error",
      from: {},
      to: { path: "^(src|test)/.*(utils?|helpers?|common|manager|services?)([./-]|$)" },
    },
    {
      name: "tests-stay-outside",
      comment: "What ships must not need what tests it.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
    {
      name: "found",
      comment: "An import that leads nowhere breaks in the user's hands.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true, // else an import of a type alone slips through
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};

/** A rule that lets a folder of src import these of src, and no others. */
function only(name, folder, allowed, comment, except) {
  const from = { path: `^src/${folder}` };
  if (except) from.pathNot = except;
  const to = allowed.map((path) => `^src/${path}`);
  return { name, comment, severity: "error", from, to: { path: "^src/", pathNot: [...to, anywhere] } };
}

/** A host knows the port and the core, never another host: each must be able to leave. */
function hosts(names) {
  return names.map((name) =>
    only(
      `host-${name}-stands-alone`,
      `workbook/${name}/`,
      [`workbook/${name}/`, "workbook/workbook\\.ts", "core"],
      "A host is an adapter between one program and the core; needing a second one would tie the two programs together.",
    ),
  );
}
