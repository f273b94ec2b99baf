import type { WrittenColumn } from '../memory/pullHead';
import { SHEET_WORDS } from '../strings';

/** A list in a rule of Excel has 255 characters at most, and commas between its entries. */
const LONGEST_LIST = 255;

/**
 * Gives cells a drop-down list, or help with typing dates. Only what is no choice at all is refused, in
 * words; a date is never refused, since pasting passes by every rule: the review finds what is wrong.
 */
export function giveRules(range: Excel.Range, column: WrittenColumn): void {
  if (!column.mayEdit) return;
  const choices = column.choices ?? [];
  if (isList(choices)) {
    range.dataValidation.rule = { list: { inCellDropDown: true, source: choices.join() } };
    range.dataValidation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: SHEET_WORDS.notInList.title,
      message: SHEET_WORDS.notInList.message(choices)
    };
  } else if (column.holds === 'date') {
    range.dataValidation.rule = { date: { formula1: '1900-01-01', operator: 'GreaterThan' } };
    range.dataValidation.errorAlert = {
      showAlert: true,
      style: 'Warning',
      title: SHEET_WORDS.notADate.title,
      message: SHEET_WORDS.notADate.message
    };
  }
}

function isList(choices: readonly string[]): boolean {
  return (
    choices.length > 0 &&
    choices.join().length <= LONGEST_LIST &&
    choices.every((choice) => !choice.includes(','))
  );
}
