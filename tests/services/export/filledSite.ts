import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import type { SPFI } from '@pnp/sp';
import { randomUUID } from 'node:crypto';
import { owner, samplePeople } from '../../../local/people';
import type { FieldDeclaration } from '../../../src/services/site/declaration/field';
import type { ListDeclaration } from '../../../src/services/site/declaration/list';
import { updatesList } from '../../../src/services/site/lists/updates';
import { trackerSite } from '../../../src/services/site/trackerSite';
import { batchesOf } from '../../../src/services/sync/batchesOf';
import { sendBodies } from '../../../src/services/sync/sendBatch';
import type { TestSite } from '../testSite';
import { personIn, trackerTestSite } from '../testSite';
import {
  AWKWARD_DAYS,
  AWKWARD_LINES,
  AWKWARD_NUMBERS,
  AWKWARD_TEXTS,
  AWKWARD_TIMES,
  inTurn
} from './awkwardValues';

/** Rows of each list: as many as there are awkward lines, so that each value is used somewhere. */
const ROWS = AWKWARD_LINES.length;

export const itemLists: readonly ListDeclaration[] = trackerSite.lists.filter(
  ({ holds }) => holds === 'items'
);

/** Lists whose rows are records; the settings are known by their names. */
const recordLists = itemLists.filter(({ fields }) => 'RecordId' in fields);

/** A site on which every declared list has rows, with every column filled with awkward values. */
export async function filledSite(): Promise<TestSite> {
  const site = await trackerTestSite();
  const sp = site.as(owner);
  const people = await idsOfPeople(sp);
  for (const list of recordLists) {
    const rows = Array.from({ length: ROWS }, (_, row) => rowOf(list, row, people));
    const nextToNothing = { RecordId: randomUUID() };
    for (const some of [...batchesOf(rows, ROWS), [nextToNothing]]) {
      const outcomes = await sendBodies(sp, some, (sender, row) =>
        sender.web.lists.getByTitle(list.title).items.add(row)
      );
      for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
    }
  }
  await anotherHand(site);
  return site;
}

async function idsOfPeople(sp: SPFI): Promise<readonly number[]> {
  const users = await Promise.all(samplePeople.map(({ login }) => sp.web.ensureUser(login)));
  return users.map(({ Id }) => Id);
}

function rowOf(
  list: ListDeclaration,
  row: number,
  people: readonly number[]
): Readonly<Record<string, unknown>> {
  const filled = Object.entries(list.fields).map(([name, field], column) => {
    const turn = row + column;
    return [field.kind === 'person' ? `${name}Id` : name, valueOf(field, turn, people)];
  });
  return {
    Title: list.titleColumn.unique ? `${row} of ${list.title}` : inTurn(AWKWARD_LINES, row),
    ...Object.fromEntries(filled),
    RecordId: randomUUID()
  };
}

function valueOf(field: FieldDeclaration, turn: number, people: readonly number[]): unknown {
  switch (field.kind) {
    case 'text':
    case 'choice':
      return field.unique ? randomUUID() : inTurn(AWKWARD_LINES, turn);
    case 'longText':
      return inTurn(AWKWARD_TEXTS, turn);
    case 'number':
      return inTurn(AWKWARD_NUMBERS, turn);
    case 'yesNo':
      return turn % 2 === 0;
    case 'date':
      return `${inTurn(AWKWARD_DAYS, turn)}T12:00:00Z`;
    case 'dateTime':
      return inTurn(AWKWARD_TIMES, turn);
    case 'person':
      return inTurn(people, turn);
    case 'url':
      return { Url: `https://example.test/a,b?q=${turn}&x=1`, Description: '=words, of a link' };
    case 'recordId':
      return randomUUID();
  }
}

/** A lead officer adds an update, and changes a position that the owner made. */
async function anotherHand(site: TestSite): Promise<void> {
  const lead = site.as(personIn('Tracker Leads'));
  await lead.web.lists
    .getByTitle(updatesList.title)
    .items.add({ RecordId: randomUUID(), Title: 'By a lead', UpdateText: '+ in their own words' });
  const { items } = lead.web.lists.getByTitle('Positions');
  const [first] = await items.select('Id').top(1)<{ readonly Id: number }[]>();
  if (first === undefined) throw new Error('There is no position.');
  await items.getById(first.Id).update({ WaitingFor: '@ changed by a lead' });
}
