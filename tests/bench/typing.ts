import { startRegisterSite, waitForCount } from '../e2e/registerSite';
import type { Measured } from './measure';

const QUERY = 'effectiveness 2016';

/** The issue's own goal for one keystroke, in milliseconds. */
const GOAL_MS = 100;

/**
 * Typing a search on the sample site in a real browser: the worst keystroke, from the key event until
 * two frames later, when its result is on the screen. The baseline is a page's own two frames.
 */
export async function benchTyping(): Promise<readonly Measured[]> {
  const site = await startRegisterSite({ sample: true });
  try {
    const page = await site.open();
    await waitForCount(page, '53 recommendations and AFIs, 14 reports');
    const box = page.getByRole('searchbox');
    await box.focus();
    // As text: the transpiler's own helper functions do not exist in the page.
    await page.evaluate(`
      window.keystrokes = [];
      document.addEventListener('beforeinput', () => {
        const start = performance.now();
        requestAnimationFrame(() =>
          requestAnimationFrame(() => window.keystrokes.push(performance.now() - start))
        );
      }, true);
      window.twoFrames = () => new Promise((resolve) => {
        const start = performance.now();
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
      });
    `);
    const idle: number = await page.evaluate('window.twoFrames()');
    await box.pressSequentially(QUERY, { delay: 60 });
    await waitForCount(page, '7 of 53 recommendations and AFIs, 1 of 14 reports');
    await page.evaluate('window.twoFrames()');
    const keystrokes: readonly number[] = await page.evaluate('window.keystrokes');
    if (keystrokes.length !== QUERY.length) {
      throw new Error(`${keystrokes.length} of ${QUERY.length} keystrokes were seen.`);
    }
    return [
      {
        name: `typing "${QUERY}" in the browser, worst keystroke to screen`,
        baseline: 'two idle frames',
        baselineMs: idle,
        oursMs: Math.max(...keystrokes),
        goal: Number((GOAL_MS / idle).toFixed(2))
      }
    ];
  } finally {
    await site.stop();
  }
}
