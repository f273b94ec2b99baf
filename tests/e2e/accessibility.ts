import { source as axeSource, type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** Colours are judged as they stay, not as they are while something fades in. */
const atRest = `Promise.all(
  document.getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
    .map(({ finished }) => finished.catch(() => undefined))
)`;

/**
 * What axe finds wrong on a page as it stands, one line each; empty where it finds nothing.
 * The source is evaluated by the debugger, so the page's content policy stays in force.
 */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  // Only waited for: what it answers with cannot leave the page.
  await page.evaluate(`${atRest}.then(() => undefined)`);
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<AxeResults>('axe.run(document)');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`)
  );
}
