import type { Page, Response as PageResponse } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { PEOPLE } from './panelSite';
import { startRegisterSite, waitForCount, type RegisterSite } from './registerSite';

describe('a register that is opened while its reader is throttled', () => {
  let site: RegisterSite;

  beforeAll(async () => {
    site = await startRegisterSite({ sample: true });
  });
  afterAll(() => site.stop());

  const faults = (method: string, body?: object): Promise<Response> =>
    fetch(new URL('/_local/faults', site.siteUrl), {
      method,
      ...(body && { body: JSON.stringify(body) })
    });
  const throttle = { kind: 'throttle', retryAfter: 1 };
  const isRead = (answer: PageResponse): boolean => answer.url().includes('/_api/');

  /** Opens the register as a lead, with what the page and its web part were answered. */
  const open = async (rule: object): Promise<{ page: Page; answers: readonly PageResponse[] }> => {
    const person = PEOPLE.lead;
    await faults('PUT', { rules: [{ match: { person }, fault: throttle, ...rule }] });
    const answers: PageResponse[] = [];
    const page = await site.open({
      person,
      before: async (opened) => {
        opened.on('response', (answer) => answers.push(answer));
      }
    });
    return { page, answers };
  };
  const statuses = (answers: readonly PageResponse[]): readonly number[] =>
    answers.map((answer) => answer.status());

  it('says so on a page that is served, and reads when it is asked again', async () => {
    const { page, answers } = await open({});
    await page.getByText('SharePoint is busy and asked to wait').waitFor({ timeout: 20000 });
    expect([...new Set(statuses(answers.filter(isRead)))]).toEqual([429]);
    const others = answers.filter((answer) => !isRead(answer));
    expect(statuses(others).filter((status) => status >= 400)).toEqual([]);
    expect(await page.locator('.webPartContent').count()).toBe(1);

    await faults('DELETE');
    await page.getByRole('button', { name: 'Try again' }).click();
    await waitForCount(page, '53 recommendations and AFIs, 14 reports');
  });

  it('says how long it waits, to everybody, and takes the words away when it goes on', async () => {
    const slow = { fault: { kind: 'throttle', retryAfter: 6 }, times: 1 };
    const { page } = await open(slow);
    const words = /^SharePoint is busy\. Waiting \d+ seconds?, then going on by itself\.$/;
    await page.getByText(words).filter({ visible: true }).last().waitFor();
    expect(await page.getByRole('status').filter({ hasText: words }).count()).toBe(1);
    expect(await accessibilityFaults(page)).toEqual([]);
    await waitForCount(page, '53 recommendations and AFIs, 14 reports');
    expect(await page.getByText(words).count()).toBe(0);
  });

  it('shows the words whole on a narrow page', async () => {
    await faults('PUT', {
      rules: [
        {
          match: { person: PEOPLE.lead },
          fault: { kind: 'throttle', retryAfter: 6 },
          times: 1
        }
      ]
    });
    const page = await site.open({ person: PEOPLE.lead, width: 320, theme: 'highContrast' });
    const notice = page.getByText(/^SharePoint is busy/).last();
    await notice.waitFor();
    const box = await notice.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    await notice.waitFor({ state: 'detached' });
  });

  it('waits as long as it is told, and is shown without anybody asking again', async () => {
    const { page, answers } = await open({ times: 1 });
    await waitForCount(page, '53 recommendations and AFIs, 14 reports');
    expect(statuses(answers.filter(isRead))).toContain(429);
  });
});
