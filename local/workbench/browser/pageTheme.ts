/** Hands the page's theme to web parts, in both ways in which SharePoint does. */
import { loadTheme } from '@microsoft/load-themed-styles';
import { ThemeProvider } from '@microsoft/sp-component-base';
import type { ServiceScope } from '@microsoft/sp-core-library';
import type { PageData } from '../pageData';
import type { ThemeName, WebPartTheme } from '../themes';
import type { ThemeProviderMaker } from './internals';
import { currentTheme, onThemeChange } from './themeChoice';

/** For style sheets with `"[theme: themePrimary]"`: all slots under their own names. */
function loadStyles({ palette, semanticColors }: WebPartTheme): void {
  const colours = Object.entries({ ...semanticColors, ...palette }).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string'
  );
  loadTheme(Object.fromEntries(colours));
}

/** Provides the theme service for the page's web parts, and keeps it with the chosen theme. */
export function providePageTheme(scope: ServiceScope, { themes }: PageData): void {
  const named = (name: string): WebPartTheme =>
    name in themes ? themes[name as ThemeName] : themes.light;
  const theme = named(currentTheme());
  const Maker = ThemeProvider as unknown as ThemeProviderMaker;
  const provider = new Maker(scope, theme);
  scope.provide(ThemeProvider.serviceKey, provider as unknown as ThemeProvider);
  loadStyles(theme);
  onThemeChange((name) => {
    const changed = named(name);
    loadStyles(changed);
    provider._setTheme(changed);
  });
}
