/** What a format says of its fraction: `# ??/??`, `?/8`. */
export interface FractionShape {
  /** The whole stands before the fraction; without one, 2.5 shows as 5/2. */
  readonly isMixed: boolean;
  /** A whole of nothing shows as 0. */
  readonly showsZero: boolean;
  readonly mostDigits: number;
  /** The denominator that the format names itself. */
  readonly denominator: number | undefined;
}

export interface Fraction {
  readonly whole: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** The fraction in a pattern; a section of its own for negative numbers is taken to say the same. */
export function fractionShape(pattern: string): FractionShape | undefined {
  const [, whole, denominator] = fractionInPattern.exec(pattern) ?? [];
  if (denominator === undefined) return undefined;
  const named = Number(denominator);
  return {
    isMixed: whole !== undefined,
    showsZero: whole === "0",
    mostDigits: denominator.length,
    denominator: named > 0 ? named : undefined,
  };
}

/** Excel writes the space before the fraction as `\ `. */
const fractionInPattern = /(?:([0#?])(?:\\? |" *")+)?[0#?]+ *\/ *([0#?]+|[0-9]+)/;

/** A number that is not negative in the fractions of a shape, the whole on its own where the shape has one. */
export function fractionOf(value: number, shape: FractionShape): Fraction {
  const [over, under] =
    shape.denominator === undefined ? convergent(value, shape) : rounded(value, shape.denominator);
  const whole = shape.isMixed ? Math.floor(over / under) : 0;
  return { whole, numerator: over - whole * under, denominator: under };
}

function rounded(value: number, denominator: number): [number, number] {
  return [Math.round(value * denominator), denominator];
}

/**
 * Excel breaks a number down into a continued fraction and stops before the denominator grows too long. That is not
 * always the nearest fraction: 12.3 shows as 12 1/3, not as 12 2/7.
 */
function convergent(value: number, { mostDigits }: FractionShape): [number, number] {
  const most = 10 ** mostDigits - 1;
  let [lastOver, lastUnder] = [1, 0];
  let [over, under] = [Math.floor(value), 1];
  let rest = value - over;
  while (rest >= leastRest) {
    const inverse = 1 / rest;
    const times = Math.floor(inverse);
    if (times * under + lastUnder > most) break;
    [lastOver, over] = [over, times * over + lastOver];
    [lastUnder, under] = [under, times * under + lastUnder];
    rest = inverse - times;
  }
  return [over, under];
}

/** What is left below this is noise of the division. */
const leastRest = 5e-8;
