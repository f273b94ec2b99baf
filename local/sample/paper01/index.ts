/**
 * Paper 01 (November 2017), report by report in the paper's order, in our own words. It has no column
 * for leads: the posts and directorates are read from its words or made up [I] (see `posts.ts`).
 */
import { recordsOf } from '../records';
import type { ReportRecords } from '../records';
import type { SamplePaper } from '../types';
import { domesticAbuse2017 } from './r01-domestic-abuse-2017';
import { policeEfficiencyNational2017 } from './r02-police-efficiency-national-2017';
import { policeEfficiency2017 } from './r03-police-efficiency-2017';
import { stolenFreedom2017 } from './r04-stolen-freedom-2017';
import { makingItFair2017 } from './r05-making-it-fair-2017';
import { livingInFear2017 } from './r06-living-in-fear-2017';
import { policeEffectiveness2016 } from './r07-police-effectiveness-2016';
import { stopAndSearch2016 } from './r08-stop-and-search-2016';
import { policeLegitimacyNational2016 } from './r09-police-legitimacy-national-2016';
import { policeLegitimacy2016 } from './r10-police-legitimacy-2016';
import { policeEfficiency2016 } from './r11-police-efficiency-2016';
import { triServiceReview2016 } from './r12-tri-service-review-2016';
import { policeEfficiency2015 } from './r13-police-efficiency-2015';
import { inHarmsWay2015 } from './r14-in-harms-way-2015';

export const paper01: SamplePaper = {
  key: 'paper01',
  source: '01',
  // The day of the mock-ups; the paper prints none, and was written between 14 and 21 November [I].
  asAt: '2017-11-20',
  newSince: '2017-11',
  reports: [
    domesticAbuse2017,
    policeEfficiencyNational2017,
    policeEfficiency2017,
    stolenFreedom2017,
    makingItFair2017,
    livingInFear2017,
    policeEffectiveness2016,
    stopAndSearch2016,
    policeLegitimacyNational2016,
    policeLegitimacy2016,
    policeEfficiency2016,
    triServiceReview2016,
    policeEfficiency2015,
    inHarmsWay2015
  ]
};

export function paper01Records(): ReportRecords {
  return recordsOf(paper01);
}
