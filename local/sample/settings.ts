import type { SiteSettings } from '../../src/domain/records';
import { DEFAULT_SETTINGS } from '../../src/services/site/defaultSettings';
import { SCHEMA_VERSION } from '../../src/services/site/schemaVersion';

/** What the sample site is set up with. */
export const chosenSettings: Omit<SiteSettings, 'schemaVersion'> = {
  force: 'City of London Police',
  chiefOfficer: 'Commissioner',
  committees: [
    // Paper 01 was written for it, and its legend defines the colours.
    { name: 'Police Performance and Resource Management Sub Committee', ragMethod: 'deadline' },
    // Paper 03 names it; paper 02, whose colours follow evidence, prints no committee [I].
    { name: 'Strategic Planning and Performance Committee', ragMethod: 'confidence' }
  ],
  vocabularies: {
    ...DEFAULT_SETTINGS.vocabularies,
    directorates: [
      'Crime',
      'Intelligence and Information',
      'Uniform Policing',
      'Economic Crime',
      'Specialist Operations',
      'Local Policing',
      'Professionalism and Trust',
      'National Lead Force',
      // Departments in papers 00 and 01, offered as directorates [I].
      'Professional Standards',
      'Human Resources'
    ]
  },
  // Paper 03, the only one of this force that is marked, is public.
  markingDefault: 'Public',
  mostDateMoves: 3,
  // A sample value: paper 01 prints no day of the paper before it.
  lastPaper: '2017-09-19'
};

/** Settings of the sample site as they are read back. */
export const sampleSettings: SiteSettings = { ...chosenSettings, schemaVersion: SCHEMA_VERSION };
