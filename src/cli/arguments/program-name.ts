/** The name that package.json gives the program under `bin`. */
export const programName = "target-table-check";
