import { isPartialDate } from '../../domain/dates/partialDate';
import type { IsoDay, PartialDate } from '../../domain/dates/partialDate';
import type { RecordId } from '../../domain/records';
import type { RowProblem } from './recordMapping';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads the values of one row and notes every one that is not as the Tracker writes it. */
export interface RowReader {
  readonly problems: readonly RowProblem[];
  /** Trimmed of nothing, line ends as "\n"; an empty column is undefined. */
  readonly text: (field: string) => string | undefined;
  /** As `text`, for what must not be empty. */
  readonly neededText: (field: string) => string;
  /** One of the values, whatever its letter case; anything else is noted and undefined. */
  readonly oneOf: <V extends string>(field: string, values: readonly V[]) => V | undefined;
  readonly date: (field: string) => PartialDate | undefined;
  /** As `date`, for what is always known to the day. */
  readonly day: (field: string) => IsoDay | undefined;
  readonly number: (field: string) => number | undefined;
  readonly yes: (field: string) => boolean;
  readonly id: (field: string) => RecordId | undefined;
  /** The record's own id; a row that has none is given one from its item id, so that it is not lost. */
  readonly ownId: () => RecordId;
  readonly severalTexts: (field: string, separator: string) => readonly string[];
}

export function rowReader(list: string, row: object & { readonly Id: number }): RowReader {
  const values = new Map<string, unknown>(Object.entries(row));
  const problems: RowProblem[] = [];
  const note = (field: string, value: unknown, problem: RowProblem['problem']): undefined => {
    problems.push({ list, itemId: row.Id, field, value: String(value ?? ''), problem });
    return undefined;
  };

  const text = (field: string): string | undefined => {
    const value = values.get(field);
    if (value === null || value === undefined || value === '') return undefined;
    return String(value).replace(/\r\n?/g, '\n');
  };
  const id = (field: string): RecordId | undefined => {
    const value = text(field)
      ?.trim()
      .toLowerCase()
      .replace(/^\{|\}$/g, '');
    if (value === undefined || GUID.test(value)) return value;
    return note(field, value, 'not a record ID');
  };

  return {
    problems,
    text,
    neededText: (field) => text(field) ?? note(field, '', 'empty') ?? '',
    oneOf: (field, allowed) => {
      const value = text(field);
      if (value === undefined) return undefined;
      const plain = value.trim().toLowerCase();
      return (
        allowed.find((candidate) => candidate.toLowerCase() === plain) ??
        note(field, value, 'not a known value')
      );
    },
    date: (field) => {
      const value = text(field)?.trim();
      if (value === undefined || isPartialDate(value)) return value;
      return note(field, value, 'not a date');
    },
    day: (field) => {
      const value = text(field)?.trim();
      if (value === undefined || (isPartialDate(value) && value.length === 10)) return value;
      return note(field, value, 'not a date');
    },
    number: (field) => {
      const value = values.get(field);
      if (value === null || value === undefined || value === '') return undefined;
      const read = Number(value);
      return Number.isFinite(read) ? read : note(field, value, 'not a number');
    },
    yes: (field) => values.get(field) === true,
    id,
    ownId: () => {
      const own = id('RecordId');
      if (own !== undefined) return own;
      if (text('RecordId') === undefined) note('RecordId', '', 'empty');
      return `item-${row.Id}`;
    },
    severalTexts: (field, separator) =>
      (text(field) ?? '')
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== '')
  };
}

/** For fields that are undefined where nothing is said. */
export function severalOrNone(texts: readonly string[]): readonly string[] | undefined {
  return texts.length === 0 ? undefined : texts;
}
