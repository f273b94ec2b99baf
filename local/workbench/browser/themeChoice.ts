/** The page's theme: the bars follow by style sheet, web parts are told by whoever listens here. */

type ThemeListener = (themeName: string) => void;

const listeners = new Set<ThemeListener>();

/** The name of the theme the page has now. */
export function currentTheme(): string {
  return document.documentElement.dataset['theme'] ?? 'light';
}

/** Gives the page another theme at once. */
export function changeTheme(themeName: string): void {
  document.documentElement.dataset['theme'] = themeName;
  for (const listener of listeners) listener(themeName);
}

/** Calls `listener` for every change of theme, until what is returned is called. */
export function onThemeChange(listener: ThemeListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
