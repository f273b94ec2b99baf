/**
 * Functions that came after Excel 2010, by whose names files put `_xlfn.` (and `_xlws.` before two of
 * them), so that an older Excel shows the last result instead of refusing the file ([MS-XLSX] 2.2.2).
 */
const LATER_FUNCTIONS: ReadonlySet<string> = new Set(
  (
    'ARRAYTOTEXT BYCOL BYROW CEILING.MATH CHOOSECOLS CHOOSEROWS CONCAT DAYS DROP EXPAND FILTERXML ' +
    'FLOOR.MATH FORMULATEXT HSTACK IFNA IFS ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY ' +
    'MAP MAXIFS MINIFS NUMBERVALUE RANDARRAY REDUCE SCAN SEQUENCE SHEET SHEETS SINGLE SORTBY ' +
    'SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE ' +
    'VALUETOTEXT VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR'
  ).split(' ')
);
const WORKSHEET_FUNCTIONS: ReadonlySet<string> = new Set(['FILTER', 'SORT']);

/** A quoted text, which stays as it is, or the name of a function that is called. */
const TEXT_OR_CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\d_.])([A-Z][A-Z\d.]*)\(/giu;

/** A quoted text, or `[@Due]`, `[@[Due date]]`, `Actions[@Due]`: this row's cell of a table. */
const TEXT_OR_THIS_ROW =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|([\p{L}_\\][\p{L}\d_.]*)?\[@(?:\[((?:'.|[^'[\]])*)\]|([^'[\]]+))\]/gu;

/** The same as files have it: `Actions[[#This Row],[Due date]]`. */
const TEXT_OR_FILE_ROW =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|([\p{L}_\\][\p{L}\d_.]*)\[\[#This Row\],\[((?:'.|[^'[\]])*)\]\]/gu;

/** Letters and digits of a column's name need no brackets of their own. */
const PLAIN_NAME = /^[\p{L}\d_.]+$/u;

/**
 * A formula as a file has it: without `=`, later functions marked, this row of a table written out.
 * @param table the name of the table that the cell is in
 */
export function formulaForFile(formula: string, table?: string): string {
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  const called = text.replace(TEXT_OR_CALL, (found: string, name: string | undefined) => {
    const upper = name?.toUpperCase() ?? '';
    if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${found}`;
    return LATER_FUNCTIONS.has(upper) ? `_xlfn.${found}` : found;
  });
  if (!called.includes('[@')) return called;
  return called.replace(
    TEXT_OR_THIS_ROW,
    (found: string, named?: string, quoted?: string, plain?: string) => {
      const column = quoted ?? plain;
      const owner = named ?? table;
      return column === undefined || owner === undefined
        ? found
        : `${owner}[[#This Row],[${column}]]`;
    }
  );
}

/** A file's formula as Excel shows it. @param table the name of the table that the cell is in */
export function formulaFromFile(text: string, table?: string): string {
  const called = text.includes('_xl')
    ? text.replace(/"(?:[^"]|"")*"|_xl(?:fn|ws)\./g, (found) =>
        found.startsWith('"') ? found : ''
      )
    : text;
  if (!called.includes('[[#This Row]')) return `=${called}`;
  const shown = called.replace(
    TEXT_OR_FILE_ROW,
    (found: string, owner: string | undefined, column: string | undefined) => {
      if (owner === undefined || column === undefined) return found;
      const before = owner === table ? '' : owner;
      return PLAIN_NAME.test(column) ? `${before}[@${column}]` : `${before}[@[${column}]]`;
    }
  );
  return `=${shown}`;
}
