import type { Page } from 'playwright-core';
import { startRegisterSite, waitForCount } from './registerSite';
import type { RegisterSite } from './registerSite';

describe('a register that is left open', () => {
  let site: RegisterSite;

  beforeAll(async () => {
    site = await startRegisterSite({ sample: true });
  });
  afterAll(() => site.stop());

  const whole = '53 recommendations and AFIs, 14 reports';
  /** Opens the register under a clock that stands still, and counts how often positions are read. */
  const open = async (): Promise<{ readonly page: Page; readonly reads: () => number }> => {
    let reads = 0;
    const page = await site.open({
      before: async (opened) => {
        await opened.clock.install({ time: '2017-11-20T10:00:00Z' });
        opened.on('request', (request) => {
          if (/Positions/.test(decodeURIComponent(request.url() + (request.postData() ?? '')))) {
            reads += 1;
          }
        });
      }
    });
    await waitForCount(page, whole);
    return { page, reads: () => reads };
  };
  const comeBack = (page: Page): Promise<void> =>
    page.evaluate("window.dispatchEvent(new Event('focus'))");
  const isIdle = (page: Page): Promise<void> =>
    page.locator('[role=treegrid][aria-busy=false]').waitFor();

  it('is read again when somebody comes back to it after a while', async () => {
    const { page, reads } = await open();
    await isIdle(page);
    const before = reads();
    expect(before).toBeGreaterThan(0);
    await page.clock.fastForward(16_000);
    const read = page.waitForRequest((request) =>
      /Positions/.test(decodeURIComponent(request.url() + (request.postData() ?? '')))
    );
    await comeBack(page);
    await read;
    await isIdle(page);
    expect(reads()).toBeGreaterThan(before);
  });

  it('is not read again at once, nor because time passes', async () => {
    const { page, reads } = await open();
    await isIdle(page);
    const before = reads();
    await page.clock.fastForward(5_000);
    await comeBack(page);
    await page.clock.fastForward(60_000);
    expect(reads()).toBe(before);
    expect(await page.locator('[role=treegrid]').getAttribute('aria-busy')).toBe('false');
  });

  it('is read again when a record is opened after a while', async () => {
    const { page, reads } = await open();
    await isIdle(page);
    const before = reads();
    await page.clock.fastForward(16_000);
    const read = page.waitForRequest((request) =>
      /Positions/.test(decodeURIComponent(request.url() + (request.postData() ?? '')))
    );
    await page.locator('[role=row][aria-level="2"]').first().click();
    await read;
    expect(reads()).toBeGreaterThan(before);
  });
});
