import type { SheetProblemKind } from '../../../src/domain/sheet/sheetReview';
import { sheetProblemSentence } from '../../../src/domain/words/sheetProblemSentence';

const SENTENCES: Readonly<Record<SheetProblemKind, string>> = {
  'no such status': 'Status “Grren” does not exist. Choose one or two.',
  'no status': 'The status is empty. Choose one, or undo the change.',
  'status not allowed': '“As at” does not keep to a rule of the register.',
  'needs a reason': '“As at” does not keep to a rule of the register.',
  'needs a body': '“As at” does not keep to a rule of the register.',
  'date is text':
    '“Grren” is text and no date that Excel understands. Format the cell as a date and type a month or a day, such as Mar 2018 or 31 Mar 2018.',
  'no such date': '“Grren” is no date. Type a month or a day, such as Mar 2018 or 31 Mar 2018.',
  'date is a number':
    '“Grren” is shown as a number. If you mean one, format the cell as a date; else type a month or a day, such as Mar 2018 or 31 Mar 2018.',
  'year not kept': 'Give a year from 1900 to 2199.',
  'number is no text':
    '“Grren” is a number, or the date one; what you see in the cell may differ from it. Format the cell as text and type the words again.',
  'not one of the choices': '“Grren” is none of the choices. Choose one or two, or leave it empty.',
  'formula error': 'A formula in this cell has failed (Grren). Mend it, or type the words.',
  'too long': 'This text has one characters; two can be kept.',
  'half a character':
    'A broken character stands in this text, perhaps half of an emoji. Delete it there.',
  'read-only': '“As at” cannot be changed in a sheet; Refresh puts it right.',
  'no right': 'You may not change “As at”; it is not sent.',
  'there twice':
    'One record stands in rows one and two, so neither is sent. Delete the row that is the copy.',
  'record gone':
    'This record is not on the site any more. Keep your words elsewhere and delete the row.',
  'record withdrawn': 'This record was withdrawn as a mistake, so nothing is sent for it.',
  'no wording': 'A new row needs the words of the recommendation.',
  'no such report': 'one reports are called “Grren”. Type which one: “two”.',
  'there already': 'The report has a recommendation with these words already.',
  'date without cause': 'Choose the cause of the new date.',
  'date without reason': 'Say why the date moves.',
  'reason without date':
    '“As at” is given without a new date. Give the date as well, or empty the cell.',
  'date asked already':
    'You asked for one and two, and nobody has decided on it yet. Take that back on the site, under Dates of the recommendation, before you ask for another.',
  'date not allowed': '“As at” does not keep to a rule of the register.',
  'id not known':
    'Which record this row is cannot be told: its hidden id was emptied, or the row was copied from another sheet. Undo that, or pull again.',
  'words of another':
    'The words of another record stand in this row, so what belongs to that one may have been moved here. Nothing of the row is sent, and Refresh leaves it. Undo that, or pull again.',
  'row emptied':
    'The row was emptied. Nothing is done with its record; undo it, or delete the row.',
  'due of a new row':
    '“As at” cannot be typed; nothing of it is sent. The date of a new row belongs into “Original due”.',
  'as at not changed':
    'What is said of the position changed, and “As at” is still one. If your words describe another day, type it.',
  'no evidence':
    'No evidence has been handed in yet. It can be proposed all the same, and stays a claim until a review bears it out.',
  'filled in later':
    '“As at” can be filled in once the new row has been sent; it is not sent with it.'
};

describe('what is wrong, in words', () => {
  it.each(Object.entries(SENTENCES))('%s', (kind, sentence) => {
    const problem = {
      kind: kind as SheetProblemKind,
      column: 'asAt' as const,
      typed: 'Grren',
      said: ['one', 'two'],
      blocks: 'the row' as const
    };
    expect(sheetProblemSentence(problem, 'recommendations')).toBe(sentence);
  });

  it('is said of a whole row, of another kind of table, and of what is typed at length', () => {
    const noRight = { kind: 'no right' as const, blocks: 'the row' as const };
    expect(sheetProblemSentence(noRight, 'recommendations')).toBe(
      'Recommendations are added by administrators, so this row is not sent.'
    );
    expect(sheetProblemSentence(noRight, 'tasks')).toBe(
      'Rows of this table are added on the site, so this row is not sent.'
    );
    const long = { kind: 'no such status' as const, typed: `a\n b${'x'.repeat(99)}`, said: ['c'] };
    expect(sheetProblemSentence({ ...long, blocks: 'the row' }, 'parts')).toBe(
      `Status “a b${'x'.repeat(57)}…” does not exist. Choose c.`
    );
  });
});
