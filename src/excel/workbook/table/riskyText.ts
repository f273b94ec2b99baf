import type { Handed } from './messageBytes';

/**
 * Whether Excel might keep a text as something else, although its cell is formatted as text: it begins
 * with = + - @ ' or a tab, of which a formula, a command or a mark may be made. It is read back after it
 * was written. What people write must never become a formula.
 */
export function isRisky(value: Handed): value is string {
  if (typeof value !== 'string') return false;
  switch (value.charCodeAt(0)) {
    case 0x3d: // =
    case 0x2b: // +
    case 0x2d: // -
    case 0x40: // @
    case 0x27: // '
    case 0x09: // tab
      return true;
    default:
      return false;
  }
}

/** A text as it is written the second time: Excel takes one apostrophe away and keeps the rest as text. */
export const asText = (text: string): string => `'${text}`;
