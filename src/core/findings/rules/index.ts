import type { Rule } from "../rule";
import { amountCellsHoldNumbers } from "./amount-cells-hold-numbers";
import { amountsAboveZero } from "./amounts-above-zero";
import { amountsInStatedUnit } from "./amounts-in-stated-unit";
import { attributeUsual } from "./attribute-usual";
import { changeHasFigure } from "./change-has-figure";
import { costIsANumber } from "./cost-is-a-number";
import { costEqualsBudget } from "./cost-equals-budget";
import { costHasUpperLimit } from "./cost-has-upper-limit";
import { costPresent } from "./cost-present";
import { costStandsInCost } from "./cost-stands-in-cost";
import { deadlineStandsInValue } from "./deadline-stands-in-value";
import { deadlineWithinPeriod } from "./deadline-within-period";
import { decimalsAlike } from "./decimals-alike";
import { departmentFilled } from "./department-filled";
import { departmentInFull } from "./department-in-full";
import { detailsEqualCost } from "./details-equal-cost";
import { differsFromLastYear } from "./differs-from-last-year";
import { effectIsMeasurable } from "./effect-is-measurable";
import { effectIsNoOutput } from "./effect-is-no-output";
import { enoughIndicators } from "./enough-indicators";
import { everythingUnderstood } from "./everything-understood";
import { goalAmountsMatchFunds } from "./goal-amounts-match-funds";
import { goalFilled } from "./goal-filled";
import { goalHasIndicators } from "./goal-has-indicators";
import { goalIsQuantified } from "./goal-is-quantified";
import { goalIsSpecific } from "./goal-is-specific";
import { goalSaysEnough } from "./goal-says-enough";
import { indicatorOnce } from "./indicator-once";
import { indicatorsNotCopied } from "./indicators-not-copied";
import { labelKnown } from "./label-known";
import { level1WeightsAsSet } from "./level1-weights-as-set";
import { level2UnderItsLevel1 } from "./level2-under-its-level1";
import { midtermGoalDiffers } from "./midterm-goal-differs";
import { nameClean } from "./name-clean";
import { nameFilled } from "./name-filled";
import { nameShort } from "./name-short";
import { noPersonalData } from "./no-personal-data";
import { noTemplateText } from "./no-template-text";
import { noZeroCost } from "./no-zero-cost";
import { numberHasSign } from "./number-has-sign";
import { numberHasUnit } from "./number-has-unit";
import { oneIndicatorARow } from "./one-indicator-a-row";
import { optionalRowWhole } from "./optional-row-whole";
import { outputAndEffectPresent } from "./output-and-effect-present";
import { percentageWithinHundred } from "./percentage-within-hundred";
import { periodHoldsYear } from "./period-holds-year";
import { periodInOrder } from "./period-in-order";
import { projectNameAsBudgeted } from "./project-name-as-budgeted";
import { projectNameFilled } from "./project-name-filled";
import { projectOnce } from "./project-once";
import { projectTotalEqualsParts } from "./project-total-equals-parts";
import { projectsWithinDepartmentBudget } from "./projects-within-department-budget";
import { qualityIsNoCount } from "./quality-is-no-count";
import { qualityIsNoEffect } from "./quality-is-no-effect";
import { quantityIsACount } from "./quantity-is-a-count";
import { quantityIsANumber } from "./quantity-is-a-number";
import { quantityIsExact } from "./quantity-is-exact";
import { quantityIsNoMoney } from "./quantity-is-no-money";
import { rateIsAPercentage } from "./rate-is-a-percentage";
import { repairsConfirmed } from "./repairs-confirmed";
import { requiredFilled } from "./required-filled";
import { satisfactionAsksUsers } from "./satisfaction-asks-users";
import { satisfactionHasSign } from "./satisfaction-has-sign";
import { satisfactionIsAPercentage } from "./satisfaction-is-a-percentage";
import { satisfactionIsNoEffect } from "./satisfaction-is-no-effect";
import { satisfactionIsRealistic } from "./satisfaction-is-realistic";
import { satisfactionPresent } from "./satisfaction-present";
import { signFitsValue } from "./sign-fits-value";
import { signIsStandard } from "./sign-is-standard";
import { styleAlike } from "./style-alike";
import { timelinessNamesTime } from "./timeliness-names-time";
import { timelinessWithinYear } from "./timeliness-within-year";
import { titleLevelMatchesUnit } from "./title-level-matches-unit";
import { totalEqualsParts } from "./total-equals-parts";
import { totalIsANumber } from "./total-is-a-number";
import { unitFilled } from "./unit-filled";
import { valueAnswersName } from "./value-answers-name";
import { valueDiffersFromName } from "./value-differs-from-name";
import { valueFilled } from "./value-filled";
import { valueIsMeasurable } from "./value-is-measurable";
import { weightAboveZero } from "./weight-above-zero";
import { weightsAddUp } from "./weights-add-up";
import { yearWithinProjectTotal } from "./year-within-project-total";
import { yearsFitTable } from "./years-fit-table";

/** Every rule, in the order of the catalogue of checks. */
export const rules: readonly Rule[] = [
  projectNameFilled,
  departmentFilled,
  unitFilled,
  attributeUsual,
  periodInOrder,
  periodHoldsYear,
  titleLevelMatchesUnit,
  projectNameAsBudgeted,
  departmentInFull,
  totalIsANumber,
  totalEqualsParts,
  projectTotalEqualsParts,
  yearWithinProjectTotal,
  amountsAboveZero,
  amountCellsHoldNumbers,
  amountsInStatedUnit,
  goalAmountsMatchFunds,
  projectsWithinDepartmentBudget,
  decimalsAlike,
  goalFilled,
  goalSaysEnough,
  goalIsQuantified,
  goalIsSpecific,
  midtermGoalDiffers,
  goalHasIndicators,
  noTemplateText,
  yearsFitTable,
  outputAndEffectPresent,
  requiredFilled,
  valueFilled,
  nameFilled,
  optionalRowWhole,
  indicatorOnce,
  level2UnderItsLevel1,
  enoughIndicators,
  nameShort,
  nameClean,
  labelKnown,
  quantityIsANumber,
  quantityIsACount,
  numberHasSign,
  numberHasUnit,
  valueIsMeasurable,
  effectIsMeasurable,
  valueDiffersFromName,
  valueAnswersName,
  rateIsAPercentage,
  percentageWithinHundred,
  oneIndicatorARow,
  signIsStandard,
  changeHasFigure,
  signFitsValue,
  quantityIsExact,
  costStandsInCost,
  deadlineStandsInValue,
  qualityIsNoEffect,
  satisfactionIsNoEffect,
  effectIsNoOutput,
  quantityIsNoMoney,
  qualityIsNoCount,
  costPresent,
  costEqualsBudget,
  costHasUpperLimit,
  detailsEqualCost,
  noZeroCost,
  costIsANumber,
  satisfactionPresent,
  satisfactionIsAPercentage,
  satisfactionHasSign,
  satisfactionIsRealistic,
  satisfactionAsksUsers,
  timelinessNamesTime,
  deadlineWithinPeriod,
  timelinessWithinYear,
  weightsAddUp,
  weightAboveZero,
  level1WeightsAsSet,
  indicatorsNotCopied,
  projectOnce,
  differsFromLastYear,
  styleAlike,
  noPersonalData,
  repairsConfirmed,
  everythingUnderstood,
];
