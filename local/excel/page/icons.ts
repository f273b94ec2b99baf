/** The page's few signs, drawn in the colour of the text beside them. */
import type { Html } from '../../workbench/html';

const drawn = (path: string): Html => ({
  html:
    '<svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" ' +
    `stroke-width="1.5" aria-hidden="true"><path d="${path}"/></svg>`
});

export const cross = drawn('M3 3l10 10M13 3L3 13');
export const plus = drawn('M8 2v12M2 8h12');
