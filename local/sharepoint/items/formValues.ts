import { parseInstant } from '../dates';
import { SharePointError } from '../errors';
import { fieldSetting, isOwnColumn } from '../fields/fieldKinds';
import { entityName } from '../odata/columnNames';
import { ensureUser } from '../principals/people';
import type { Session } from '../session';
import type { Field, ItemData, Json, List } from '../storage';
import { givenValues } from './givenValues';

/** A column's value as it will be kept, or what is wrong with it. */
export type Read = { readonly values: ItemData } | Problem;
export interface Problem {
  readonly problem: string;
}

export interface FormManner {
  /** Dates without a zone are meant in UTC, not in the web's own zone. */
  readonly inUtc: boolean;
}

/** How REST would be given the same: the names and values of a body. */
type AsBody = { readonly body: Readonly<Record<string, Json>> } | Problem;

const isProblem = (read: object): read is Problem => 'problem' in read;

/**
 * Reads a column's value as a form writes it. What a form holds people to, and REST does not, is held
 * here: required columns and the choices of a column. Texts of the refusals are not recorded, but
 * for dates.
 */
export function readFormValue(
  session: Session,
  list: List,
  field: Field,
  text: string,
  manner: FormManner
): Read {
  if (!isOwnColumn(field) || field.properties.ReadOnlyField === true) {
    return { problem: `The column ${field.internalName} cannot be changed.` };
  }
  const read: AsBody =
    text === '' ? { body: { [bodyName(field)]: null } } : asBody(session, field, text, manner);
  if (isProblem(read)) return read;
  if (field.properties.Required === true && isEmpty(Object.values(read.body)[0])) {
    return { problem: "You can't leave this blank." };
  }
  try {
    return { values: givenValues(session, list, read.body) };
  } catch (cause) {
    // What REST refuses with a status, a form says in the column's row.
    if (cause instanceof SharePointError && cause.details.unimplemented !== true) {
      return { problem: cause.message };
    }
    throw cause;
  }
}

const isEmpty = (value: Json | undefined): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

const refersToOthers = ({ type }: Field): boolean =>
  type === 'User' || type === 'UserMulti' || type === 'Lookup' || type === 'LookupMulti';

const bodyName = (field: Field): string =>
  `${entityName(field.internalName)}${refersToOthers(field) ? 'Id' : ''}`;

function asBody(session: Session, field: Field, text: string, { inUtc }: FormManner): AsBody {
  const body = (value: Json): AsBody => ({ body: { [bodyName(field)]: value } });
  switch (field.type) {
    case 'Number':
    case 'Currency':
    case 'Integer': {
      const read = readNumber(field, text);
      return typeof read === 'number' ? body(read) : read;
    }
    case 'Boolean':
      return body(text === '1' || text.toLowerCase() === 'true' || text.toLowerCase() === 'yes');
    case 'DateTime': {
      const read = readDate(text, inUtc);
      return isProblem(read) ? read : body(read.value);
    }
    case 'Choice':
      return notOffered(field, [text]) ?? body(text);
    case 'MultiChoice': {
      const chosen = text.split(';#').filter((part) => part !== '');
      return notOffered(field, chosen) ?? body(chosen);
    }
    case 'User':
    case 'UserMulti': {
      const read = readPeople(session, text);
      if (isProblem(read)) return read;
      return body(field.type === 'UserMulti' ? read.value : (read.value[0] ?? null));
    }
    case 'Lookup':
    case 'LookupMulti': {
      const ids = readLookups(text);
      if (!ids) return { problem: 'The value of this field is not a valid lookup.' };
      return body(field.type === 'LookupMulti' ? ids : (ids[0] ?? null));
    }
    case 'URL':
      return body(readUrl(text));
    case 'TaxonomyFieldType': {
      const term = readTerms(text)[0];
      return term ? body(term) : { problem: 'The given value is not a valid taxonomy value.' };
    }
    case 'TaxonomyFieldTypeMulti':
      return body(readTerms(text));
    default:
      return body(text);
  }
}

/**
 * The web's locale is British, which writes numbers as the invariant culture does:
 * numberInInvariantCulture changes nothing here. Commas may part thousands.
 */
function readNumber(field: Field, text: string): number | Problem {
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text.trim()) ? text.replace(/,/g, '') : text;
  const number = Number(plain);
  if (plain.trim() === '' || !Number.isFinite(number)) {
    return { problem: 'The value of this field is not a valid number.' };
  }
  const least = Number(fieldSetting(field, 'MinimumValue') ?? -Infinity);
  const most = Number(fieldSetting(field, 'MaximumValue') ?? Infinity);
  return number < least || number > most
    ? { problem: `The value of this field must be between ${least} and ${most}.` }
    : number;
}

/** Source: ListDataValidationType.choiceField, which Microsoft documents for forms. */
function notOffered(field: Field, chosen: readonly string[]): Problem | undefined {
  const choices = fieldSetting(field, 'Choices');
  if (fieldSetting(field, 'FillInChoice') === true || !Array.isArray(choices)) return undefined;
  return chosen.every((one) => choices.includes(one))
    ? undefined
    : { problem: 'The value of this field is not one of its choices.' };
}

/**
 * "1" and "1;#Title"; of several "1;#;#2" and "1;#;#2;#;#": numbers and titles by turns, so that the 2
 * in "1;#2" is a title. Source: recorded calls; an experiment noted in public.
 */
function readLookups(text: string): readonly number[] | undefined {
  const numbers = text
    .split(';#')
    .filter((part, index) => index % 2 === 0 && part.trim() !== '')
    .map(Number);
  return numbers.every((id) => Number.isInteger(id) && id > 0) ? numbers : undefined;
}

/** "https://x, text": a comma of the address may be doubled, one of the text need not be. */
function readUrl(text: string): Json {
  const comma = text.indexOf(', ');
  const Url = (comma < 0 ? text : text.slice(0, comma)).replace(/,,/g, ',');
  return { Url, Description: (comma < 0 ? '' : text.slice(comma + 2)) || Url };
}

/** "Label|guid;", several of them. */
function readTerms(text: string): readonly Json[] {
  return text
    .split(';')
    .map((part) => /^\s*(.*)\|([0-9a-f-]{36})\s*$/i.exec(part))
    .flatMap((match) => (match ? [{ Label: match[1] ?? '', TermGuid: match[2] ?? '' }] : []))
    .map((term) => ({ ...term, WssId: -1 }));
}

/**
 * A date as the web writes it ("15/06/2024 14:30", meant in London), or as ISO.
 * Gives the instant in UTC.
 */
export function readDate(text: string, inUtc: boolean): { readonly value: string } | Problem {
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[ ,]+(\d{1,2}):(\d{2})(:\d{2})?)?$/.exec(
    text.trim()
  );
  const two = (part: string | undefined): string => (part ?? '').padStart(2, '0');
  const [, day, month, year, hour, minute, second = ':00'] = british ?? [];
  const time = hour === undefined ? '' : `T${two(hour)}:${minute}${second}`;
  const iso = british ? `${year}-${two(month)}-${two(day)}${time}` : text.trim();
  const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/.test(iso) && iso.length > 10;
  const instant = parseInstant(inUtc && !hasZone ? `${iso}Z` : iso);
  // Recorded on an American site: "Enter a date like this: 2/23/2012".
  return instant === undefined
    ? { problem: 'Enter a date like this: 23/2/2012' }
    : { value: instant };
}

/** People as a form's people picker writes them; gives their numbers in the site. */
export function readPeople(
  session: Session,
  text: string
): { readonly value: readonly number[] } | Problem {
  const logins = loginsIn(text);
  if (!logins) return { problem: 'The people of this field could not be read.' };
  try {
    return { value: logins.map((login) => ensureUser(session, login).id) };
  } catch (cause) {
    if (cause instanceof SharePointError) return { problem: cause.message };
    throw cause;
  }
}

/**
 * `[{"Key":"i:0#.f|membership|a@b"}]`. SharePoint reads the same with single quotes, which is how
 * most examples write it.
 */
function loginsIn(text: string): readonly string[] | undefined {
  if (/^\[\s*\{\s*'/.test(text)) {
    return [...text.matchAll(/'Key'\s*:\s*'(.*?)'\s*[,}]/g)].map(([, login = '']) => login);
  }
  try {
    const people: unknown = JSON.parse(text);
    if (!Array.isArray(people)) return undefined;
    const keys = people.map((one: unknown) =>
      typeof one === 'object' && one !== null && 'Key' in one ? one.Key : undefined
    );
    return keys.every((key): key is string => typeof key === 'string') ? keys : undefined;
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}
