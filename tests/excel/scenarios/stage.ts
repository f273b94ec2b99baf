import { randomUUID } from 'node:crypto';
import type { SamplePerson } from '../../../local/people';
import { owner } from '../../../local/people';
import type {
  Position,
  Recommendation,
  RecordId,
  Report,
  Update
} from '../../../src/domain/records';
import { addRecords } from '../../../src/services/records/addRecords';
import type { SiteRecords } from '../../../src/services/records/trackerStore';
import { aRecommendation, aReport } from '../../services/records/builders';
import { edited, positionOf, updatesOf } from '../../services/records/positionEdits';
import type { TestSite } from '../../services/testSite';
import { personIn } from '../../services/testSite';

/** Records of one scenario, which no other touches. */
export interface Given {
  readonly directorate: string;
  readonly report: Report;
  readonly ids: readonly RecordId[];
  /** The first of them. */
  readonly id: RecordId;
}

/** The site that scenarios look at, beside Excel. */
export interface Stage {
  readonly siteUrl: string;
  readonly lead: SamplePerson;
  readonly otherLead: SamplePerson;
  readonly owner: SamplePerson;
  /** Registers a report whose recommendations belong to a directorate of their own. */
  readonly given: (positions: readonly Partial<Position>[]) => Promise<Given>;
  /** Adds a recommendation to what was given. */
  readonly more: (given: Given, position: Partial<Position>) => Promise<RecordId>;
  readonly position: (id: RecordId) => Promise<Position>;
  readonly updates: (id: RecordId) => Promise<readonly Update[]>;
  /** What the updates about a record say, in order. */
  readonly texts: (id: RecordId) => Promise<readonly string[]>;
  readonly records: () => Promise<SiteRecords>;
  /** Somebody else saves this in the register. */
  readonly changedBy: (
    person: SamplePerson,
    id: RecordId,
    change: Parameters<typeof edited>[1]
  ) => Promise<void>;
  /** What goes wrong with requests of a person from now on (docs/local-sharepoint.md, faults). */
  readonly faults: (rules: readonly object[]) => Promise<void>;
  readonly noFaults: () => Promise<void>;
}

export function stageOn(site: TestSite): Stage {
  let number = 0;
  const { origin } = new URL(site.siteUrl);
  const setFaults = async (rules: readonly object[]): Promise<void> => {
    const answer = await fetch(`${origin}/_local/faults`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ rules })
    });
    if (!answer.ok) throw new Error(`Faults were not set: ${await answer.text()}`);
  };
  const add = async (
    recommendations: readonly Recommendation[],
    positions: readonly Partial<Position>[]
  ): Promise<void> => {
    const sp = site.as(owner);
    await addRecords(sp, 'recommendations', recommendations);
    await addRecords(
      sp,
      'positions',
      recommendations.map(({ id }, place) => ({
        ...{ id, status: 'AMBER' as const, text: 'When pulled', asAt: '2017-10-01' },
        ...positions[place]
      }))
    );
  };
  return {
    siteUrl: site.siteUrl,
    lead: personIn('Tracker Leads'),
    otherLead: personIn('Tracker Leads', 1),
    owner,
    given: async (positions) => {
      number += 1;
      const directorate = `Directorate ${number} of ${randomUUID().slice(0, 4)}`;
      const report = aReport({ title: `Report ${number} ${randomUUID().slice(0, 8)}` });
      await addRecords(site.as(owner), 'reports', [report]);
      const recommendations = positions.map((_position, place) =>
        aRecommendation(report.id, {
          directorate,
          ref: String(place + 1),
          order: place + 1,
          wording: `Keep record ${place + 1} of ${report.title}`
        })
      );
      await add(recommendations, positions);
      const ids = recommendations.map(({ id }) => id);
      return { directorate, report, ids, id: ids[0] ?? '' };
    },
    more: async ({ directorate, report, ids }, position) => {
      const order = ids.length + 1;
      const wording = `Came later to ${report.title}`;
      const recommendation = aRecommendation(report.id, {
        ...{ directorate, ref: String(order), order, wording }
      });
      await add([recommendation], [position]);
      return recommendation.id;
    },
    position: (id) => positionOf(site, id),
    updates: (id) => updatesOf(site, id),
    texts: async (id) => (await updatesOf(site, id)).map(({ text }) => text),
    records: () => site.storeAs(owner).readAll(),
    changedBy: async (person, id, change) => {
      const store = site.storeAs(person);
      await store.savePosition(edited(await store.beginPositionEdit(id), change));
    },
    faults: setFaults,
    noFaults: () => setFaults([])
  };
}
