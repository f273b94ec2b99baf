import { LONGEST_CELL } from '../sheet/textInCell';
import type { ColumnKey } from '../sheet/sheetColumn';
import type { SheetKind } from '../sheet/sheetKind';
import type { SheetProblem } from '../sheet/sheetReview';
import type { EvidenceState } from '../evidence/evidenceSummary';
import { dateProblemSentence } from './dateWords';
import { claimWithoutEvidenceSentence } from './evidenceWords';
import { joinWithAnd, joinWithOr } from './joinWords';
import { problemSentence } from './problemSentence';
import { sheetHeading } from './sheetHeadings';

// Understood by Excel in every English locale, unlike 31/03/2018.
const SUCH_AS = 'such as Mar 2018 or 31 Mar 2018.';
const SHOWN_OF_TYPED = 60;
const EVIDENCE_STATES: readonly EvidenceState[] = ['none', 'insufficient', 'expired'];

/** What is wrong with a cell or a row of a sheet, and what to do, as a sentence or two. */
export function sheetProblemSentence(problem: SheetProblem, kind: SheetKind): string {
  const sentence = sentenceOf(problem, kind);
  if (problem.isOffSheet !== true) return sentence;
  const heading = headingOf(problem.column, kind);
  return `${sentence} ${heading} is not on this sheet: pull it as well, or say it on the site.`;
}

function sentenceOf(problem: SheetProblem, kind: SheetKind): string {
  const { positionRule, dateRule, said = [] } = problem;
  if (positionRule !== undefined) return problemSentence(positionRule);
  if (dateRule !== undefined) return dateProblemSentence(dateRule);
  const typed = quoted(problem.typed);
  const heading = headingOf(problem.column, kind);
  switch (problem.kind) {
    case 'no such status':
      return `Status ${typed} does not exist. Choose ${joinWithOr(said)}.`;
    case 'no status':
      return 'The status is empty. Choose one, or undo the change.';
    case 'date is text':
      return (
        `${typed} is text and no date that Excel understands. ` +
        `Format the cell as a date and type a month or a day, ${SUCH_AS}`
      );
    case 'no such date':
      return `${typed} is no date. Type a month or a day, ${SUCH_AS}`;
    case 'date is a number':
      return (
        `${typed} is shown as a number. If you mean ${said[0] ?? 'a date'}, format the cell as a date; ` +
        `else type a month or a day, ${SUCH_AS}`
      );
    case 'year not kept':
      return 'Give a year from 1900 to 2199.';
    case 'number is no text':
      return (
        `${typed} is a number${said[0] === undefined ? '' : `, or the date ${said[0]}`}; ` +
        'what you see in the cell may differ from it. Format the cell as text and type the words again.'
      );
    case 'not one of the choices':
      return `${typed} is none of the choices. Choose ${joinWithOr(said)}, or leave it empty.`;
    case 'formula error':
      return `A formula in this cell has failed (${problem.typed ?? ''}). Mend it, or type the words.`;
    case 'too long':
      return tooLong(said);
    case 'half a character':
      return 'A broken character stands in this text, perhaps half of an emoji. Delete it there.';
    case 'read-only':
      return `${heading} cannot be changed in a sheet; Refresh puts it right.`;
    case 'no right':
      return problem.column === undefined
        ? noRows(kind)
        : `You may not change ${heading}; it is not sent.`;
    case 'there twice':
      return (
        `One record stands in rows ${joinWithAnd(said)}, so neither is sent. ` +
        'Delete the row that is the copy.'
      );
    case 'record gone':
      return 'This record is not on the site any more. Keep your words elsewhere and delete the row.';
    case 'record withdrawn':
      return 'This record was withdrawn as a mistake, so nothing is sent for it.';
    case 'no wording':
      return 'A new row needs the words of the recommendation.';
    case 'no such report':
      return noSuchReport(problem.typed, said);
    case 'there already':
      return problem.column === 'ref'
        ? `The report has a recommendation with the number ${typed} already.`
        : 'The report has a recommendation with these words already.';
    case 'date without cause':
      return 'Choose the cause of the new date.';
    case 'date without reason':
      return 'Say why the date moves.';
    case 'reason without date':
      return `${heading} is given without a new date. Give the date as well, or empty the cell.`;
    case 'date asked already':
      return (
        `You asked for ${joinWithAnd(said)}, and nobody has decided on it yet. ` +
        'Take that back on the site, under Dates of the recommendation, before you ask for another.'
      );
    case 'id not known':
      return (
        'Which record this row is cannot be told: its hidden id was emptied, or the row was copied ' +
        'from another sheet. Undo that, or pull again.'
      );
    case 'words of another':
      return (
        'The words of another record stand in this row, so what belongs to that one may have been moved ' +
        'here. Nothing of the row is sent, and Refresh leaves it. Undo that, or pull again.'
      );
    case 'row emptied':
      return 'The row was emptied. Nothing is done with its record; undo it, or delete the row.';
    case 'filled in later':
      return `${heading} can be filled in once the new row has been sent; it is not sent with it.`;
    case 'due of a new row':
      return (
        `${heading} cannot be typed; nothing of it is sent. ` +
        `The date of a new row belongs into ${headingOf('dueOriginal', kind)}.`
      );
    case 'as at not changed':
      return (
        `What is said of the position changed, and ${heading} is still ${said[0] ?? ''}. ` +
        'If your words describe another day, type it.'
      );
    case 'no evidence':
      return withoutEvidenceSentence(said[0]);
    case 'status not allowed':
    case 'needs a reason':
    case 'needs a body':
    case 'date not allowed':
      return `${heading} does not keep to a rule of the register.`;
  }
}

function tooLong([characters, most]: readonly string[]): string {
  return characters === undefined
    ? `This text is longer than a cell of Excel holds (${LONGEST_CELL.toLocaleString('en-GB')} ` +
        'characters), so it is shown shortened. Change it on the site.'
    : `This text has ${characters} characters; ${most} can be kept.`;
}

function withoutEvidenceSentence(said: string | undefined): string {
  const state = EVIDENCE_STATES.find((one) => one === said) ?? 'none';
  return claimWithoutEvidenceSentence(state) ?? '';
}

function noSuchReport(
  typed: string | undefined,
  [count, ...candidates]: readonly string[]
): string {
  if (typed === undefined) return 'A new row needs the report that it belongs to.';
  if (count === undefined) {
    return `No report on the site is called ${quoted(typed)}. Give its title as the site has it.`;
  }
  const called = `${count} reports are called ${quoted(typed)}.`;
  return candidates.length === 0
    ? `${called} Add this recommendation on the site.`
    : `${called} Type which one: ${joinWithOr(candidates.map((one) => `“${one}”`))}.`;
}

function noRows(kind: SheetKind): string {
  return kind === 'recommendations'
    ? 'Recommendations are added by administrators, so this row is not sent.'
    : 'Rows of this table are added on the site, so this row is not sent.';
}

function headingOf(column: ColumnKey | undefined, kind: SheetKind): string {
  return column === undefined ? 'This row' : `“${sheetHeading(kind, column)}”`;
}

function quoted(typed: string | undefined): string {
  const words = (typed ?? '').replace(/\s+/g, ' ').trim();
  if (words.length <= SHOWN_OF_TYPED) return `“${words}”`;
  return `“${words.slice(0, SHOWN_OF_TYPED).replace(/[\uD800-\uDBFF]$/, '')}…”`;
}
