import { movedFormula } from '../../workbook/formulas/shiftFormulas';
import { WorkbookRefusal } from '../../workbook/refusal';
import type { XmlNode } from '../xml/readXml';
import { childOf, textAttribute } from '../xml/readXml';
import { fromXstring } from '../xml/xstring';
import { formulaFromFile } from './fileFormula';

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The formula of each cell of a sheet; undefined: it has none. */
export type FormulaOfCell = (cell: XmlNode, row: number, column: number) => string | undefined;

/**
 * Excel writes a formula that was filled down once, and for the other cells only its number
 * (ECMA-376 part 1, 18.3.1.40 f). @param tableOf the name of the table that a cell is in
 */
export function formulasOfSheet(
  tableOf: (row: number, column: number) => string | undefined
): FormulaOfCell {
  const masters = new Map<string, Master>();
  return (cell, row, column) => {
    const node = childOf(cell, 'f');
    if (node === undefined) return undefined;
    const number = textAttribute(node, 'si');
    const isShared = textAttribute(node, 't') === 'shared' && number !== undefined;
    if (node.text !== '') {
      const formula = formulaFromFile(fromXstring(node.text), tableOf(row, column));
      if (isShared) masters.set(number, { formula, row, column });
      return formula;
    }
    const master = isShared ? masters.get(number) : undefined;
    return master === undefined
      ? undefined
      : filled(master.formula, row - master.row, column - master.column);
  };
}

/** A formula that the host cannot take apart is not filled: the cell keeps its last result alone. */
function filled(formula: string, rows: number, columns: number): string | undefined {
  try {
    return movedFormula(formula, rows, columns);
  } catch (refused) {
    if (refused instanceof WorkbookRefusal) return undefined;
    throw refused;
  }
}
