import { cellAt, cellsIn } from './cells';
import { movedFormula } from './formulas/shiftFormulas';
import { columnsOf, contains, intersection, moved, rectOf, rowsOf, without } from './rect';
import { invalidArgument } from './refusal';
import { putCells } from './writing';
import type { Cell, DataValidation, Rect, Sheet, WorkbookModel } from './types';

export interface CopyPlace {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** How one pasted cell is made of what was copied and what stood there. */
function pasted(
  what: string,
  from: Cell | undefined,
  before: Cell | undefined,
  rows: number,
  columns: number
): Cell | undefined {
  const style = what === 'Values' || what === 'Formulas' ? before?.style : from?.style;
  const contents =
    what === 'Formats'
      ? { value: before?.value, formula: before?.formula }
      : {
          value: from?.value,
          formula:
            what === 'Values' || from?.formula === undefined
              ? undefined
              : movedFormula(from.formula, rows, columns)
        };
  if (contents.value === undefined && contents.formula === undefined) return style && { style };
  return {
    value: contents.value,
    ...(contents.formula !== undefined && { formula: contents.formula }),
    ...(style && { style })
  };
}

/**
 * Copies cells as copy and paste do: `All`, `Values`, `Formulas` or `Formats`. A larger target
 * that fits is filled by repeating what was copied. Validation goes along with `All`.
 */
export function copyRange(
  model: WorkbookModel,
  source: CopyPlace,
  target: CopyPlace,
  what: string
): Rect {
  if (!['All', 'Values', 'Formulas', 'Formats'].includes(what)) throw invalidArgument();
  const { rect: from } = source;
  const [rows, columns] = [rowsOf(from), columnsOf(from)];
  const fits = rowsOf(target.rect) % rows === 0 && columnsOf(target.rect) % columns === 0;
  const to = fits ? target.rect : rectOf(target.rect.top, target.rect.left, rows, columns);
  const copied = cellsIn(source.sheet, from);
  const rules = source.sheet.validations;
  putCells(model, target.sheet, to, (row, column) => {
    const [down, right] = [(row - to.top) % rows, (column - to.left) % columns];
    return pasted(
      what,
      copied[down]?.[right],
      cellAt(target.sheet, row, column),
      row - from.top - down,
      column - from.left - right
    );
  });
  if (copied.some((line) => line.some((cell) => cell?.formula !== undefined))) {
    target.sheet.hasFormulas = true;
  }
  if (what === 'All') copyValidation(target.sheet, rules, from, to, [rows, columns]);
  return to;
}

function copyValidation(
  sheet: Sheet,
  rules: readonly DataValidation[],
  from: Rect,
  to: Rect,
  [rows, columns]: readonly [number, number]
): void {
  if (contains(from, to)) return;
  const cut = sheet.validations
    .map((rule) => ({ ...rule, ranges: rule.ranges.flatMap((rect) => without(rect, to)) }))
    .filter((rule) => rule.ranges.length > 0);
  const added = rules.flatMap((rule) => {
    const ranges: Rect[] = [];
    for (const rect of rule.ranges) {
      const inside = intersection(rect, from);
      if (inside === undefined) continue;
      for (let down = to.top - from.top; down <= to.bottom - from.top; down += rows) {
        for (let right = to.left - from.left; right <= to.right - from.left; right += columns) {
          ranges.push(moved(inside, down, right));
        }
      }
    }
    return ranges.length > 0 ? [{ ...rule, ranges }] : [];
  });
  sheet.validations = [...cut, ...added];
}
