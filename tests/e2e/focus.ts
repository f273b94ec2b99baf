import type { Page } from 'playwright-core';

/**
 * Waits until what has the focus is of this kind of element, says these words, or is a field in error. A function, not a
 * text: the page's security policy lets no text be run.
 */
export async function waitForFocus(
  page: Page,
  on: { readonly tag?: string; readonly words?: string; readonly invalid?: true }
): Promise<void> {
  await page.waitForFunction(({ tag, words, invalid }) => {
    const focused = document.activeElement;
    return (
      (tag === undefined || focused?.tagName === tag) &&
      (words === undefined || focused?.textContent === words) &&
      (invalid === undefined || focused?.getAttribute('aria-invalid') === 'true')
    );
  }, on);
}
