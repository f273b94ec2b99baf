import type { SPFI } from '@pnp/sp';
import type { Update } from '../../src/domain/records';
import { addRecords } from '../../src/services/records/addRecords';
import { provisionSite } from '../../src/services/site/provision/provisionSite';
import type { SamplePerson } from '../people';
import { completeEarlier } from './completeEarlier';
import { connectAs } from './connectAs';
import { joinGroups } from './joinGroups';
import { markLoaded, readLoaded } from './loadedMark';
import { SampleError } from './sampleError';
import { sampleRecords } from './sampleRecords';
import type { SampleRecords } from './sampleRecords';
import { chosenSettings } from './settings';
import { strings } from './strings';

export interface EnsureSampleOptions {
  /** Absolute, without a slash at the end. */
  readonly siteUrl: string;
  /** Needs an owner, who loads, and a lead officer, who makes the one claim. */
  readonly people: readonly SamplePerson[];
  /** Called with a line for the person at the terminal. */
  readonly report: (line: string) => void;
}

/**
 * Makes sure that the sample is on the site: sets it up, puts people into groups, writes the five
 * papers. Does nothing when that was done before; an interrupted load goes on where it stopped, and a
 * site with the sample of before (paper 01 alone) is upgraded and gets the rest. Everything goes over
 * REST, as it would to SharePoint Online.
 * @throws SampleError for people that are missing, TrackerError for what the site refuses
 */
export async function ensureSample(options: EnsureSampleOptions): Promise<void> {
  const { siteUrl, people, report } = options;
  const sp = connectAs(siteUrl, personIn('Tracker Owners', people).login);
  const before = await readLoaded(sp);
  if (before === 'everything') return;

  const started = Date.now();
  report(strings.settingUp);
  const sample = sampleRecords();
  await provisionSite(sp, { settings: chosenSettings });
  await joinGroups(sp, people);

  report(strings.loading(sample.reports.length, sample.recommendations.length));
  const lead = connectAs(siteUrl, personIn('Tracker Leads', people).login);
  await writeSample(sp, lead, sample);
  if (before === 'an earlier sample') await completeEarlier(sp, sample);
  await markLoaded(sp);
  report(strings.loaded(((Date.now() - started) / 1000).toFixed(1)));
}

/** Parents before children, and updates before the positions that name them. */
async function writeSample(owner: SPFI, lead: SPFI, sample: SampleRecords): Promise<void> {
  await addRecords(owner, 'posts', sample.posts);
  await addRecords(owner, 'reports', sample.reports);
  await addRecords(owner, 'gradings', sample.gradings);
  await addRecords(owner, 'followUps', sample.followUps);
  await addRecords(owner, 'recommendations', sample.recommendations);
  await addRecords(owner, 'actions', sample.actions);
  await addRecords(owner, 'updates', sample.updates.filter(isFromPaper));
  // A claim is a lead officer's, so it is written as one: its author is who SharePoint says.
  await addRecords(
    lead,
    'updates',
    sample.updates.filter((update) => !isFromPaper(update))
  );
  await addRecords(owner, 'positions', sample.positions);
}

function isFromPaper(update: Update): boolean {
  return update.sourcePaper !== undefined;
}

function personIn(group: SamplePerson['group'], people: readonly SamplePerson[]): SamplePerson {
  const person = people.find((each) => each.group === group);
  if (person === undefined) throw new SampleError(strings.noPerson(group));
  return person;
}
