import type { PartialTheme } from '@fluentui/react/lib/Theme';
import { DARK } from './darkTheme';
import { LIGHT } from './lightTheme';
import type { OfficeColours } from './officeColours';

/**
 * The pane's theme: dark where Excel's own ground is dark, or where Excel does not say and the person
 * asked their system for dark; light otherwise. Forced colours are the browser's work.
 *
 * @param prefersDark whether the system asks for dark
 */
export function paneTheme(office: OfficeColours | undefined, prefersDark: boolean): PartialTheme {
  const ground = office === undefined ? undefined : lightnessOf(office.bodyBackgroundColor);
  return (ground === undefined ? prefersDark : ground < 0.5) ? DARK : LIGHT;
}

/** From 0 (black) to 1 (white), as bright as it looks; undefined where it is no colour. */
function lightnessOf(colour: string): number | undefined {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (parts === null) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
