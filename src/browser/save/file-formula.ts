/** A formula of Univer's as a file has it: without "=", and functions newer than the format under their full names. */
export function fileFormula(formula: string): string {
  return formula.replace(/^=/, "").replace(call, fullName);
}

/** Texts and quoted names are matched too, so that nothing in them is taken for a function. */
const call = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\b[A-Z_][A-Z0-9._]*(?=\()/gi;

function fullName(name: string): string {
  const upper = name.toUpperCase();
  if (worksheetNew.has(upper)) return `_xlfn._xlws.${upper}`;
  return later.has(upper) ? `_xlfn.${upper}` : name;
}

const worksheetNew = new Set(["FILTER", "SORT"]);

/** Functions that came after the format was laid down. */
const later = new Set(
  (
    "ACOT ACOTH ARABIC ARRAYTOTEXT BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHOOSECOLS " +
    "CHOOSEROWS COMBINA CONCAT COT COTH CSC CSCH DAYS DECIMAL DROP ENCODEURL EXPAND FLOOR.MATH FORMULATEXT GAMMA GAUSS " +
    "HSTACK IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET " +
    "MAKEARRAY MAP MAXIFS MINIFS MUNIT NUMBERVALUE PDURATION PERMUTATIONA PHI RANDARRAY REDUCE RRI SCAN SEC SECH " +
    "SEQUENCE SHEET SHEETS SKEW.P SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR " +
    "UNICODE UNIQUE VALUETOTEXT VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR STDEV.S STDEV.P VAR.S VAR.P RANK.EQ RANK.AVG " +
    "PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC MODE.SNGL MODE.MULT NORM.DIST NORM.INV NORM.S.DIST " +
    "NORM.S.INV T.DIST T.INV T.TEST CHISQ.DIST CHISQ.INV CHISQ.TEST F.DIST F.INV F.TEST COVARIANCE.P COVARIANCE.S " +
    "CONFIDENCE.NORM CONFIDENCE.T BINOM.DIST BINOM.INV EXPON.DIST POISSON.DIST WEIBULL.DIST GAMMA.DIST GAMMA.INV " +
    "BETA.DIST BETA.INV HYPGEOM.DIST LOGNORM.DIST LOGNORM.INV NEGBINOM.DIST Z.TEST PERCENTRANK.INC PERCENTRANK.EXC " +
    "ERF.PRECISE ERFC.PRECISE GAMMALN.PRECISE"
  ).split(" "),
);

/** Whether two formulas say the same, whatever their spaces, their case and needless quotes. */
export function isSameFormula(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

function plain(formula: string): string {
  return fileFormula(formula).replace(/"(?:[^"]|"")*"|'[\w.\u0080-\uffff]+'!|\s+|[a-z]+/g, (piece) =>
    piece.startsWith('"') ? piece : piece.replace(/'/g, "").trim().toUpperCase(),
  );
}
