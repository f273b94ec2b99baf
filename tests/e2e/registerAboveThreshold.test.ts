import type { Page } from 'playwright-core';
import { owner } from '../../local/people';
import { connectAs } from '../../local/sample/connectAs';
import { manyRecords } from '../../local/sample/many';
import { writeRegisterState, UNTOUCHED_REGISTER } from '../../src/domain/register/address';
import { applyFilters } from '../../src/domain/register/applyFilters';
import type { Filter } from '../../src/domain/register/filter';
import { filterChoices } from '../../src/domain/register/filterChoices';
import { joinEntries } from '../../src/domain/register/joinEntries';
import { SORTS, sortEntries } from '../../src/domain/register/sortEntries';
import type { SortBy, SortDirection } from '../../src/domain/register/sortEntries';
import { addRecords } from '../../src/services/records/addRecords';
import { provisionSite } from '../../src/services/site/provision/provisionSite';
import { fieldsToOffer } from '../../src/webparts/register/components/filters/fieldsToOffer';
import { startRegisterSite, waitForCount } from './registerSite';
import type { RegisterSite } from './registerSite';

/** Above SharePoint's threshold of 5,000, in more than one page of rows. */
const RECOMMENDATIONS = 6000;

const records = manyRecords(RECOMMENDATIONS, 4);
/** The day and the last paper of the sample's register page. */
const entries = joinEntries(records, { day: '2017-11-20', lastPaper: '2017-09-19' });

/** One filter of each field that the register offers for these records. */
const filters: readonly Filter[] = fieldsToOffer(entries).map(filterOf);

function filterOf(field: Filter['field']): Filter {
  switch (field) {
    case 'changed':
    case 'pending review':
      return { field };
    case 'due':
      return { field, due: { kind: 'between', from: '2018-01', to: '2018-03' } };
    default: {
      const [choice] = filterChoices(entries, field);
      // The choice of a field is a value of that field; the types of the ten fields differ.
      return { field, values: [choice?.value] } as unknown as Filter;
    }
  }
}

let site: RegisterSite;
let page: Page;

beforeAll(async () => {
  site = await startRegisterSite({ sample: false });
  const sp = connectAs(site.siteUrl, owner.login);
  await provisionSite(sp, {
    settings: { force: 'City of London Police', lastPaper: '2017-09-19' }
  });
  const batches = { batchSize: 100 };
  await addRecords(sp, 'reports', records.reports, batches);
  await addRecords(sp, 'recommendations', records.recommendations, batches);
  await addRecords(sp, 'actions', records.actions, batches);
  await addRecords(sp, 'updates', records.updates, batches);
  await addRecords(sp, 'positions', records.positions, batches);
  page = await site.open({ person: owner.login });
  await waitForCount(page, `${RECOMMENDATIONS} recommendations and AFIs`);
}, 300_000);
// Stopping fails where the threshold refused anything that a page asked for.
afterAll(() => site.stop());

async function show(state: Partial<typeof UNTOUCHED_REGISTER>): Promise<void> {
  const address = writeRegisterState({ ...UNTOUCHED_REGISTER, ...state });
  await page.goto(`${site.siteUrl}/SitePages/Register.aspx?${address.toString()}`);
}

const firstRow = (): Promise<string> =>
  page.locator('[role=row][data-index="0"]').innerText({ timeout: 20000 });

test('every filter that the register offers gives what the rules give, above 5,000 rows', async () => {
  expect(filters.map(({ field }) => field)).toEqual(
    expect.arrayContaining(['status', 'due', 'report', 'lead', 'directorate', 'kind', 'publisher'])
  );
  for (const filter of filters) {
    await show({ filters: [filter] });
    const left = applyFilters(entries, [filter]).length;
    expect(left).toBeGreaterThan(0);
    await waitForCount(page, `${left} of ${RECOMMENDATIONS}`);
  }
}, 300_000);

/** The headings that sort; the orders of the register and of reports are set by a link. */
const HEADINGS: Readonly<Partial<Record<SortBy, string>>> = {
  status: 'Status',
  ref: 'Ref',
  recommendation: 'Recommendation',
  lead: 'Lead',
  due: 'Due',
  'last update': 'Last update'
};
const firstOf = (by: SortBy, direction: SortDirection): string =>
  sortEntries(entries, by, direction)[0]?.recommendation.wording.slice(0, 40) ?? 'no entry';

test('every heading sorts above 5,000 rows, both ways', async () => {
  await show({ grouped: false });
  for (const [by, name] of Object.entries(HEADINGS)) {
    const heading = page.getByRole('columnheader', { name, exact: true });
    for (const direction of ['ascending', 'descending'] as const) {
      await heading.getByRole('button').click();
      expect(await heading.getAttribute('aria-sort')).toBe(direction);
      expect(await firstRow()).toContain(firstOf(by as SortBy, direction));
    }
  }
}, 120_000);

test.each(SORTS.filter((by) => HEADINGS[by] === undefined))(
  'a link sorts by %s above 5,000 rows, both ways',
  async (by) => {
    for (const direction of ['ascending', 'descending'] as const) {
      await show({ sort: { by, direction }, grouped: false });
      expect(await firstRow()).toContain(firstOf(by, direction));
    }
  },
  120_000
);

test('a recommendation above the five thousandth opens with its history', async () => {
  const last = entries[entries.length - 1];
  await show({ open: last?.recommendation.id });
  const panel = page.getByRole('complementary');
  await panel
    .getByText(last?.recommendation.wording.slice(0, 40) ?? '')
    .first()
    .waitFor();
  expect(site.errors).toEqual([]);
}, 120_000);
