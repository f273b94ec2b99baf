import type { Field } from '../storage';

/**
 * The internal name SharePoint makes of a title: other characters than letters and digits become
 * _x0020_, it is cut to 32 characters, and a number is added until it is free.
 */
export function freeInternalName(wanted: string, taken: readonly Field[]): string {
  const escaped = [...wanted]
    .map((character, position) =>
      /[A-Za-z_]/.test(character) || (position > 0 && /[0-9]/.test(character))
        ? character
        : `_x${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}_`
    )
    .join('')
    .slice(0, 32);
  const names = new Set(taken.map(({ internalName }) => internalName.toLowerCase()));
  for (let number = 0; ; number += 1) {
    const name = number === 0 ? escaped : `${escaped}${number - 1}`;
    // Values are kept in objects by these names, so none may be one that every object has.
    if (!names.has(name.toLowerCase()) && !(name in {})) return name;
  }
}
