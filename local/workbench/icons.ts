import type { Html } from './html';

function icon(size: number, content: string): Html {
  return {
    html: `<svg aria-hidden="true" focusable="false" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${content}</svg>`
  };
}

const dots = [2, 10, 18]
  .flatMap((y) => [2, 10, 18].map((x) => `<circle cx="${x}" cy="${y}" r="1.7"/>`))
  .join('');

/** The nine dots of the suite bar. */
export const waffle: Html = icon(20, `<g fill="currentColor">${dots}</g>`);

export const chevronDown: Html = icon(
  12,
  '<path d="M1 3.5 6 8.5 11 3.5" fill="none" stroke="currentColor" stroke-width="1.1"/>'
);

export const menuLines: Html = icon(
  20,
  '<path d="M1 4.5h18M1 10h18M1 15.5h18" fill="none" stroke="currentColor" stroke-width="1.2"/>'
);

export const lock: Html = icon(
  48,
  '<g fill="none" stroke="currentColor" stroke-width="2"><rect x="10" y="21" width="28" height="20" rx="2"/><path d="M16 21v-6a8 8 0 0 1 16 0v6"/></g>'
);

export const pencil: Html = icon(
  16,
  '<path d="M2 14l.8-3.6L11 2.2a1.3 1.3 0 0 1 1.9 0l.9.9a1.3 1.3 0 0 1 0 1.9L5.6 13.2 2 14zM9.6 3.6l2.8 2.8" fill="none" stroke="currentColor" stroke-width="1.1" stroke-linejoin="round"/>'
);
