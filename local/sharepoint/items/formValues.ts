import { parseInstant, startOfDay } from '../dates';
import { SharePointError } from '../errors';
import { isDateOnly } from '../fields/fieldKinds';
import { ensureUser } from '../principals/people';
import type { Session } from '../session';
import type { Field, Json } from '../storage';

/** A value as it will be kept, or what is wrong with it. */
export type Read = { readonly value: Json } | { readonly problem: string };

/** Reads a column's value as a form writes it. @param inUtc dates without a zone are meant in UTC */
export function readFormValue(session: Session, field: Field, text: string, inUtc: boolean): Read {
  if (field.properties.Required === true && text === '') {
    return { problem: "You can't leave this blank." };
  }
  if (text === '') return { value: null };
  switch (field.type) {
    case 'Number':
    case 'Currency':
      return Number.isNaN(Number(text))
        ? { problem: 'The value of this field is not a valid number.' }
        : { value: Number(text) };
    case 'Boolean':
      return {
        value: text === '1' || text.toLowerCase() === 'true' || text.toLowerCase() === 'yes'
      };
    case 'DateTime': {
      const read = readDate(text, inUtc);
      if ('problem' in read) return read;
      return { value: isDateOnly(field) ? startOfDay(read.value) : read.value };
    }
    case 'MultiChoice':
      return { value: text.split(';#').filter((part) => part !== '') };
    case 'User':
    case 'UserMulti': {
      const read = readPeople(session, text);
      if ('problem' in read) return read;
      if (field.type === 'User') return { value: read.value[0] ?? null };
      return { value: read.value.length === 0 ? null : read.value };
    }
    case 'URL': {
      const [url = '', ...description] = text.split(', ');
      return { value: { Url: url, Description: description.join(', ') || url } };
    }
    case 'Text':
    case 'Choice':
      return text.length > 255
        ? { problem: 'This value is too long: at most 255 characters.' }
        : { value: text };
    default:
      return { value: text };
  }
}

/**
 * A date as the web writes it ("15/06/2024 14:30", meant in London), or as ISO.
 * Gives the instant in UTC.
 */
export function readDate(
  text: string,
  inUtc: boolean
): { readonly value: string } | { readonly problem: string } {
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[ ,]+(\d{1,2}):(\d{2})(:\d{2})?)?$/.exec(
    text.trim()
  );
  const two = (part: string | undefined): string => (part ?? '').padStart(2, '0');
  const [, day, month, year, hour, minute, second = ':00'] = british ?? [];
  const time = hour === undefined ? '' : `T${two(hour)}:${minute}${second}`;
  const iso = british ? `${year}-${two(month)}-${two(day)}${time}` : text.trim();
  const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/.test(iso) && iso.length > 10;
  const instant = parseInstant(inUtc && !hasZone ? `${iso}Z` : iso);
  return instant === undefined
    ? { problem: 'Enter a date like this: 23/2/2012' }
    : { value: instant };
}

/** People as a form's people picker writes them; gives their numbers in the site. */
export function readPeople(
  session: Session,
  text: string
): { readonly value: readonly number[] } | { readonly problem: string } {
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
