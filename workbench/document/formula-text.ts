const FILE_PREFIX = /_xlfn\.|_xlws\.|_xlpm\./g;

/** A file's formula as people see it: with "=", without the prefixes that mark newer functions. */
export function shownFormula(formula: string): string {
  return `=${outsideTexts(formula, (part) => part.replace(FILE_PREFIX, ""))}`;
}

const NEWER_FUNCTIONS =
  "ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT " +
  "BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA " +
  "CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL EXPAND " +
  "EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV " +
  "GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA " +
  "ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT " +
  "NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC " +
  "PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE " +
  "RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T " +
  "T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK WEBSERVICE " +
  "WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST";
const NEWER = new Set(NEWER_FUNCTIONS.split(" "));
const NEWER_WITH_SECOND_PREFIX = new Set(["FILTER", "SORT"]);

/** A formula as the file wants it: with "=", newer functions with the prefixes under which Excel looks for them. */
export function filedFormula(formula: string): string {
  return outsideTexts(formula, (part) =>
    part.replace(/(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/gi, (name: string) => {
      const upper = name.toUpperCase();
      if (NEWER_WITH_SECOND_PREFIX.has(upper)) return `_xlfn._xlws.${name}`;
      return NEWER.has(upper) ? `_xlfn.${name}` : name;
    }),
  );
}

/** Applies a change to what is neither a text in double quotes nor a sheet's name in single ones. */
function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g, (part) =>
    part.startsWith('"') || part.startsWith("'") ? part : change(part),
  );
}
