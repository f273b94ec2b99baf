import type { SampleNational } from './types';

/**
 * The national reports with findings; the one on efficiency has none. The paper heads each of them
 * "National report" and prints no title, so the title is the pillar's, as paper 01 writes it.
 */
export const nationals: readonly SampleNational[] = [
  {
    title: 'PEEL: Police effectiveness 2016 – National',
    scheduledRow: 6,
    narrative: 'Each cause of concern comes with its recommendations.',
    statedSentence: 'Five causes of concern.',
    stated: { total: 5 }
  },
  {
    title: 'PEEL: Police Leadership – National',
    scheduledRow: 8,
    narrative: 'No cause of concern.',
    statedSentence: 'Three areas for improvement.',
    stated: { total: 3 }
  },
  {
    title: 'PEEL: Police Legitimacy – National',
    scheduledRow: 9,
    narrative: 'Three causes of concern, answered by five recommendations with deadlines.'
  }
];
