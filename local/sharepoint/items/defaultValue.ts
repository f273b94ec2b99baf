import { startOfDay } from '../dates';
import { fieldSetting, isDateOnly } from '../fields/fieldKinds';
import { defaultOf } from '../formulas/itemFormulas';
import type { Session } from '../session';
import type { Field, Json } from '../storage';

/** What a column is given when a new item does not say: its default value or formula. */
export function defaultValue(session: Session, field: Field): Json | undefined {
  const formula = fieldSetting(field, 'DefaultFormula');
  if (typeof formula === 'string' && formula !== '') return defaultOf(session, field, formula);
  const text = fieldSetting(field, 'DefaultValue');
  if (typeof text !== 'string' || text === '') return undefined;
  switch (field.type) {
    case 'Boolean':
      return text === '1' || text.toLowerCase() === 'true';
    case 'Number':
    case 'Currency':
    case 'Integer':
      return Number(text);
    case 'DateTime': {
      if (text.toLowerCase() !== '[today]') return text;
      return isDateOnly(field) ? startOfDay(session.now) : session.now;
    }
    case 'MultiChoice':
      return text.split(';#').filter((part) => part !== '');
    case 'Text':
    case 'Note':
    case 'Choice':
    case 'Guid':
      return text;
    default:
      return undefined;
  }
}
