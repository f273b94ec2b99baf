import '@pnp/sp/items';
import '@pnp/sp/items/list';
import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import type { Locator, Page } from 'playwright-core';
import { owner } from '../../local/people';
import { spfiFor } from '../services/spfiFor';
import { startRegisterSite } from './registerSite';
import type { RegisterSite, Visit } from './registerSite';

/** The second of the two; the first is the owner of the site. */
export const jo = 'jo.adeyemi@force.example';

/** A position as REST gives it. */
export interface PositionRow {
  readonly RecordId: string;
  readonly CurrentPosition: string | null;
  readonly AsAt: string | null;
  readonly Status: string;
}

export interface TwoPeopleSite extends RegisterSite {
  /** A position in progress that no test of this site has had yet. */
  readonly freshPosition: () => Promise<PositionRow>;
  readonly positionOf: (recordId: string) => Promise<PositionRow>;
  /** The texts of all updates of a recommendation, in the order in which they were added. */
  readonly updateTexts: (recordId: string) => Promise<readonly string[]>;
  /** Opens the panel of a recommendation and begins to edit its position. */
  readonly edit: (recordId: string, visit?: Visit) => Promise<PositionForm>;
}

/** The form of a position in one person's browser. */
export interface PositionForm {
  readonly page: Page;
  readonly text: Locator;
  readonly asAt: Locator;
  readonly save: () => Promise<void>;
  /** Saves, and waits until the form has given way to what was saved. */
  readonly saveForGood: () => Promise<void>;
}

/** The sample site, read over REST beside the browsers of two people. */
export async function startTwoPeopleSite(): Promise<TwoPeopleSite> {
  const site = await startRegisterSite({ sample: true });
  const { lists } = spfiFor(site.siteUrl, owner.login).web;
  const positions = lists.getByTitle('Positions').items;
  const columns = ['RecordId', 'CurrentPosition', 'AsAt', 'Status'];
  const onRegister = await lists
    .getByTitle('Recommendations')
    .items.select('RecordId', 'SourcePaper')
    .top(500)<{ readonly RecordId: string; readonly SourcePaper: string | null }[]>();
  // What the page of the register shows.
  const ofPaper = onRegister.filter(({ SourcePaper }) => SourcePaper === '01');
  const shown = new Set(ofPaper.map(({ RecordId }) => RecordId));
  const all = await positions.select(...columns).top(500)<PositionRow[]>();
  const fresh = all.filter(
    ({ RecordId, CurrentPosition, Status }) =>
      shown.has(RecordId) && CurrentPosition !== null && Status === 'AMBER'
  );
  return {
    ...site,
    freshPosition: async () => {
      const next = fresh.shift();
      if (next === undefined) throw new Error('Every position in progress has been used.');
      return next;
    },
    positionOf: async (recordId) => {
      const [row] = await positions.select(...columns).filter(`RecordId eq '${recordId}'`)<
        PositionRow[]
      >();
      return row;
    },
    updateTexts: async (recordId) => {
      const rows = await lists
        .getByTitle('Updates')
        .items.select('Id', 'UpdateText')
        .filter(`SubjectId eq '${recordId}'`)
        .orderBy('Id')<{ readonly UpdateText: string }[]>();
      return rows.map(({ UpdateText }) => UpdateText);
    },
    edit: async (recordId, visit) => {
      const page = await site.open({ ...visit, search: `rt-open=${recordId}` });
      await page.getByRole('button', { name: 'Edit: Current position' }).click();
      const form = page.getByRole('form', { name: 'Current position' });
      const save = (): Promise<void> => form.getByRole('button', { name: 'Save' }).click();
      return {
        page,
        text: form.getByLabel('Current position', { exact: true }),
        asAt: form.getByLabel('As at', { exact: true }),
        save,
        saveForGood: async () => {
          await save();
          await form.waitFor({ state: 'detached' });
        }
      };
    }
  };
}
