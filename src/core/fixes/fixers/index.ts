import type { Fixer } from "../fix";
import { amountAsNumber } from "./amount-as-number";
import { costMoved } from "./cost-moved";
import { deadlineInValue } from "./deadline-in-value";
import { percentSignAdded } from "./percent-sign-added";
import { runTogetherSplit } from "./run-together-split";
import { totalAsSum } from "./total-as-sum";
import { twoIndicatorsSplit } from "./two-indicators-split";
import { unitAdded } from "./unit-added";
import { valueInStandardSigns } from "./value-in-standard-signs";

/** All ways of mending, the safe ones first. */
export const fixers: readonly Fixer[] = [
  amountAsNumber,
  totalAsSum,
  valueInStandardSigns,
  percentSignAdded,
  unitAdded,
  costMoved,
  deadlineInValue,
  twoIndicatorsSplit,
  runTogetherSplit,
];
