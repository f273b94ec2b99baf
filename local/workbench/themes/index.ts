/** The themes a page of the local site can have, and the forms in which a page is given them. */
import { createTheme } from '@fluentui/react/lib-commonjs/Theme';
import { dark } from './dark';
import { highContrast } from './highContrast';
import { light } from './light';
import type { SiteTheme, ThemeName } from './palette';

export type { ThemeName } from './palette';

export const siteThemes: readonly SiteTheme[] = [light, dark, highContrast];

/** The cookie in which a browser keeps the theme somebody chose. */
export const themeCookie = 'theme';

/** The theme a cookie names; light where it names none. */
export function chosenTheme(cookieValue: string | undefined): ThemeName {
  return siteThemes.find(({ name }) => name === cookieValue)?.name ?? 'light';
}

/** A theme as SharePoint hands it to web parts. */
export interface WebPartTheme {
  readonly isInverted: boolean;
  readonly palette: Readonly<Record<string, string>>;
  readonly semanticColors: Readonly<Record<string, string | boolean>>;
  readonly fonts: Readonly<Record<string, unknown>>;
  readonly effects: Readonly<Record<string, unknown>>;
}

/** A theme with all slots of Fluent UI 8: what the site names, the rest by Fluent's own rules. */
export function webPartTheme({ isInverted, palette, semanticColors }: SiteTheme): WebPartTheme {
  const theme = createTheme({ isInverted, palette, semanticColors });
  return {
    isInverted: theme.isInverted,
    palette: { ...theme.palette },
    semanticColors: { ...theme.semanticColors },
    fonts: { ...theme.fonts },
    effects: { ...theme.effects }
  };
}

/** Every theme for a page, by name. */
export function webPartThemes(): Readonly<Record<ThemeName, WebPartTheme>> {
  return {
    light: webPartTheme(light),
    dark: webPartTheme(dark),
    highContrast: webPartTheme(highContrast)
  };
}

/**
 * The themes as custom properties of the page's root, chosen by its `data-theme`:
 * `--themePrimary`, `--bodyText`, `--suiteGround` and so on.
 */
export function themeStyles(): string {
  return siteThemes
    .map((theme) => {
      const { palette, semanticColors } = webPartTheme(theme);
      const slots = Object.entries({ ...semanticColors, ...palette, ...theme.bars })
        .filter(([, colour]) => typeof colour === 'string')
        .map(([slot, colour]) => `  --${slot}: ${colour};`);
      const scheme = theme.isInverted ? 'dark' : 'light';
      return [
        `:root[data-theme='${theme.name}'] {`,
        `  color-scheme: ${scheme};`,
        ...slots,
        '}'
      ].join('\n');
    })
    .join('\n');
}
