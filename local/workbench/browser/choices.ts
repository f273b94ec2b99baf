/** What somebody chose for this browser: kept in cookies, so the server knows it too. */

const oneYear = 31_536_000;

/** Keeps a choice under a name for a year. */
export function keepChoice(name: 'person' | 'theme', value: string): void {
  document.cookie = `${name}=${encodeURIComponent(value)}; Path=/; SameSite=Lax; Max-Age=${oneYear}`;
}
