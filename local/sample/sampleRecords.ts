import type { SiteSettings } from '../../src/domain/records';
import type { SiteRecords } from '../../src/services/records/trackerStore';
import { SCHEMA_VERSION } from '../../src/services/site/trackerSite';
import { paper01 } from './paper01';
import { recordsOf } from './records';

/** The force and the day of the last issued paper (a sample value: paper 01 prints none). */
export const sampleSettings: SiteSettings = {
  force: 'City of London Police',
  lastPaper: '2017-09-19',
  schemaVersion: SCHEMA_VERSION
};

/** Everything on the sample site: paper 01 whole. Pure; the ids are the same every time. */
export function sampleRecords(): SiteRecords {
  return { settings: sampleSettings, ...recordsOf('paper01', paper01) };
}
