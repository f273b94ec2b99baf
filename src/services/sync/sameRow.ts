import type { ListDeclaration } from '../site/declaration/list';
import type { FieldKind } from '../site/declaration/field';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Whether a row of the site holds what was sent for it. Columns that were not sent do not count; nor do
 * differences that SharePoint makes itself: line ends, blanks at the ends of a text, nothing for an empty
 * text, and a day given as the web's local midnight.
 */
export function holdsWhatWasSent(
  list: ListDeclaration,
  sent: object,
  row: Readonly<Record<string, unknown>>
): boolean {
  return Object.entries(sent).every(([column, value]) => {
    const person = personColumn(list, column);
    if (person !== undefined) return numberOf(value) === numberOf(row[column] ?? idOf(row[person]));
    return sameValue(list.fields[column]?.kind ?? 'text', value, row[column]);
  });
}

/** "HolderId" holds the person of the column "Holder". */
function personColumn(list: ListDeclaration, column: string): string | undefined {
  const name = column.replace(/Id$/, '');
  return name !== column && list.fields[name]?.kind === 'person' ? name : undefined;
}

/** Versions give a person whole. */
function idOf(person: unknown): unknown {
  return typeof person === 'object' && person !== null && 'LookupId' in person
    ? person.LookupId
    : undefined;
}

function sameValue(kind: FieldKind, sent: unknown, kept: unknown): boolean {
  switch (kind) {
    case 'yesNo':
      return Boolean(sent) === Boolean(kept);
    case 'number':
      return numberOf(sent) === numberOf(kept);
    case 'date':
      return sameDay(textOf(sent), textOf(kept));
    case 'dateTime':
      return textOf(sent) === textOf(kept) || timeOf(sent) === timeOf(kept);
    case 'url':
      return addressOf(sent) === addressOf(kept);
    case 'recordId':
      return textOf(sent).toLowerCase() === textOf(kept).toLowerCase();
    default:
      return textOf(sent) === textOf(kept);
  }
}

function textOf(value: unknown): string {
  return value === null || value === undefined ? '' : String(value).replace(/\r\n?/g, '\n').trim();
}

function numberOf(value: unknown): number | undefined {
  return value === null || value === undefined || value === '' ? undefined : Number(value);
}

function timeOf(value: unknown): number {
  return new Date(textOf(value)).getTime();
}

/** A day is sent as noon in UTC (`dateOnly.ts`) and comes back as the midnight before it, local. */
function sameDay(sent: string, kept: string): boolean {
  if (sent === '' || kept === '') return sent === kept;
  const later = timeOf(sent) - timeOf(kept);
  return later >= 0 && later < DAY;
}

function addressOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('Url' in value)) return textOf(value);
  return textOf(value.Url);
}
