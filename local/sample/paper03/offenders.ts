import type { SampleRecommendation } from '../types';
import { AREAS } from './areas';
import { basis } from './basis';
import { progress } from './progress';

const shared = { kind: 'area for improvement', area: AREAS.offenders, ...basis } as const;

/** Paragraphs 6 and 7. */
export const offenderAreas: readonly SampleRecommendation[] = [
  {
    ref: '6',
    order: 4,
    wording: 'Watch in a way that works how registered sex offenders are managed.',
    ...shared,
    position: progress([
      'The force has two registered sex offenders to manage. In the Public Protection Unit a Detective ' +
        'Chief Inspector now holds meetings on home visits, risk plans and other measures.',
      'Four people are trained in ViSOR, which is enough for both offenders and for absences.',
      'A sergeant and an inspector look at each court order and warrant that reaches the unit, and ' +
        'judge its risk.',
      'Every two weeks a meeting goes through high-risk offenders and doubts about warrants.',
      'Bedfordshire Police, graded outstanding, was the model for governing court orders and warrants.',
      'The unit has grown to 18 officers, from 13, and can bear more.'
    ])
  },
  {
    ref: '7',
    order: 5,
    wording: 'See that those who grade and handle images of child abuse are trained for it.',
    ...shared,
    position: progress([
      'CAID, the database for such images, is in full use and everybody who needs it can work with it.'
    ])
  }
];

/** Paragraph 8: one point on the whole area, under no finding. */
export const offendersOtherwise = progress([
  'The daily management of offenders is being mended in other ways too: departments grade and handle ' +
    'risk more alike, and are governed more firmly.'
]);
