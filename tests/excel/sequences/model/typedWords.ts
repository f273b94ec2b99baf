import { PLAIN_STATUS_WORDS } from '../../../../src/domain/words/plainStatusWord';
import type { FieldValue } from '../../../../src/domain/sheet/sheetColumn';
import { STATUS_ORDER } from '../../../../src/domain/status';
import type { TypedColumn } from './commands';

/** Something that is typed: as it is typed, and as the Tracker keeps it. */
export interface TypedWords {
  readonly typed: string;
  readonly kept: FieldValue;
}

/** Awkward beginnings: what is typed behind them must stay text. */
const BEGINNINGS = ['', '=', '+', '@', '-'];

/** What somebody types: words that nobody else types, a status, or a day. */
export function wordsFor(
  column: TypedColumn,
  value: number,
  who: string,
  number: number
): TypedWords {
  if (column === 'status') {
    const place = value % STATUS_ORDER.length;
    return { typed: PLAIN_STATUS_WORDS[place] ?? '', kept: STATUS_ORDER[place] };
  }
  if (column === 'asAt') {
    const day = (number % 27) + 1;
    return { typed: `${day}/9/2017`, kept: `2017-09-${String(day).padStart(2, '0')}` };
  }
  const words = `${BEGINNINGS[value % BEGINNINGS.length] ?? ''}${column} ${number} of ${who}`;
  return { typed: words, kept: words };
}
