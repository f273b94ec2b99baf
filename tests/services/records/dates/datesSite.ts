import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { randomUUID } from 'node:crypto';
import { owner } from '../../../../local/people';
import { joinEntries } from '../../../../src/domain/register/joinEntries';
import type { RegisterEntry } from '../../../../src/domain/register/entry';
import type {
  DateDecisionToSend,
  DateRequest
} from '../../../../src/services/records/dates/dateStore';
import type { TestSite } from '../../testSite';
import { personIn } from '../../testSite';
import { registerOne } from '../builders';

export const lead = personIn('Tracker Leads');
export const otherLead = personIn('Tracker Leads', 1);
export const reviewer = personIn('Tracker Reviewers');
export const staff = personIn('Tracker Visitors');

export function aRequest(id: string, rest: Partial<DateRequest> = {}): DateRequest {
  return {
    id: randomUUID(),
    subject: { kind: 'recommendation', id },
    from: ['2018-04'],
    to: ['2018-09'],
    cause: 'systems or technology',
    reason: 'The new system arrives in August.',
    ...rest
  };
}

/** The entry of the register, as anybody who reads the site sees it. */
export async function entryOf(site: TestSite, id: string): Promise<RegisterEntry> {
  const records = await site.storeAs(staff).readAll();
  const entry = joinEntries(records, { day: '2018-05-10' }).find(
    ({ recommendation }) => recommendation.id === id
  );
  if (entry === undefined) throw new Error(`No entry ${id}.`);
  return entry;
}

/** The columns of the row itself, without what readers derive. */
export async function rowOf(
  site: TestSite,
  list: string,
  id: string
): Promise<Record<string, unknown>> {
  const [row] = await site
    .as(owner)
    .web.lists.getByTitle(list)
    .items.select('DueOriginal', 'DueSetBy', 'DueCurrent', 'DueReason', 'DueDecisionId')
    .filter(`RecordId eq '${id}'`)<Record<string, unknown>[]>();
  if (row === undefined) throw new Error(`No row ${id}.`);
  return row;
}

export async function rowsAbout(site: TestSite, list: string, id: string): Promise<number> {
  const rows = await site
    .as(owner)
    .web.lists.getByTitle(list)
    .items.select('Id')
    .filter(`SubjectId eq '${id}'`)<object[]>();
  return rows.length;
}

/** A date that was asked for, of a recommendation of its own. */
export async function asked(
  site: TestSite,
  rest: Partial<DateRequest> = {},
  person = lead
): Promise<DateRequest> {
  const request = aRequest(await registerOne(site.as(owner)), rest);
  await site.storeAs(person).dates.ask(request);
  return request;
}

/** The decision that agrees to what was asked for. */
export function agreed(request: DateRequest, id: string = randomUUID()): DateDecisionToSend {
  const { subject, to } = request;
  return { id, subject, changeId: request.id, outcome: 'agreed', dates: to };
}
