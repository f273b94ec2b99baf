import type { CSSProperties } from 'react';
import type { ITheme } from '@fluentui/react/lib/Styling';
import { statusColours } from './statusColours';

/** The palette slots that the project's own styles use (`mockups/README.md`, Colour). */
const PALETTE_SLOTS = [
  'white',
  'neutralLighterAlt',
  'neutralLighter',
  'neutralLight',
  'neutralQuaternaryAlt',
  'neutralTertiary',
  'neutralSecondary',
  'neutralPrimary',
  'neutralDark',
  'themePrimary',
  'themeDarkAlt',
  'themeLighterAlt'
] as const;

/**
 * The page's theme as CSS custom properties, to be set on the root of everything the product draws
 * (a web part, a panel, a dialog), so that one stylesheet serves every theme and section.
 *
 * @returns `--neutralLight`, `--inputBorder`, `--selected`, `--statusRed`, ... with colour values.
 */
export function themeVariables(theme: ITheme): CSSProperties {
  const variables: Record<string, string> = {};
  for (const slot of PALETTE_SLOTS) {
    variables[`--${slot}`] = theme.palette[slot];
  }
  variables['--ground'] = theme.semanticColors.bodyBackground;
  variables['--colourScheme'] = theme.isInverted ? 'dark' : 'light';
  variables['--inputBorder'] = theme.semanticColors.inputBorder;
  variables['--font'] = theme.fonts.medium.fontFamily ?? 'inherit';
  Object.assign(variables, statusColours(theme));
  return variables as CSSProperties;
}
