/**
 * The rules the form itself lays down (必填, 硬性, the amounts that must add up): a bureau may not lower or switch them off.
 * Source: the filling notes printed on the forms and the budget system's own checks.
 */
export const mandatedRules: ReadonlySet<string> = new Set([
  "project-name-filled",
  "department-filled",
  "total-is-a-number",
  "total-equals-parts",
  "goal-filled",
  "output-and-effect-present",
  "required-filled",
  "value-filled",
  "name-filled",
  "quantity-is-a-number",
  "cost-present",
  "satisfaction-present",
]);
