import type { SampleReport } from '../types';

const allocation = { directorate: 'Crime', leadPost: 'Head of Administration of Justice' };

export const makingItFair2017: SampleReport = {
  key: 'R5',
  title:
    'Making it fair - A joint inspection of the disclosure of unused material in volume crown ' +
    'court cases',
  publishers: ['HMCPSi', 'HMICFRS'],
  scope: 'joint national',
  byline: 'Joint national report, HMCPSi and HMICFRS',
  published: '2017-07',
  statedSentence: '9 recommendations, 5 of them for the force: 1 complete, 4 to be progressed.',
  stated: { total: 9, force: 5, complete: 1, inProgress: 4 },
  recommendations: [
    {
      ref: '1',
      order: 1,
      kind: 'recommendation',
      wording:
        'Immediately, identify every disclosure issue on unused material when charging ' +
        'and carry all of them into a full action plan.',
      due: ['January 2018'],
      ...allocation,
      status: 'AMBER',
      position:
        'In October the London Criminal Justice Board asked each agency for an action plan, and ' +
        'for joint ones. The force meets the CPS on 21 November; the Board meets again on the 23rd.',
      asAt: '2017-11-16'
    },
    {
      ref: '4',
      order: 4,
      kind: 'recommendation',
      wording:
        'Within six months, supervise the handling of unused material more closely; a supervisor ' +
        'signs every Disclosure Officer’s Report.',
      due: ['January 2018'],
      ...allocation,
      status: 'AMBER',
      position: 'Niche went live on 25 October 2017; the new process is being checked.',
      asAt: '2017-10-31'
    },
    {
      ref: '6',
      order: 6,
      kind: 'recommendation',
      wording:
        'Within six months, appoint a disclosure champion senior enough to work with the CPS ' +
        'area champions and spread good practice.',
      due: ['January 2018'],
      ...allocation,
      status: 'GREEN',
      isNew: true,
      claimed: true,
      position:
        'The Head of Administration of Justice is the disclosure champion, with a detective ' +
        'inspector as deputy. They go to the meetings, deal with failures and share good practice.',
      asAt: '2017-11-10'
    },
    {
      ref: '8',
      order: 8,
      kind: 'recommendation',
      wording:
        'Within 12 months, review the police and CPS case systems so that all digital unused ' +
        'material sits in one place on the CPS system, beside one disclosure record.',
      due: ['July 2018'],
      ...allocation,
      status: 'AMBER',
      position:
        'A meeting with the CPS on 21 November is to settle how the two work, talk and review.',
      asAt: '2017-11-16'
    },
    {
      ref: '9',
      order: 9,
      kind: 'recommendation',
      wording:
        'Within six months, give the officer in charge and the allocated prosecutor a quick and ' +
        'dependable way to settle disclosure issues.',
      due: ['January 2018'],
      ...allocation,
      status: 'AMBER',
      position: 'To be settled with the CPS at the meeting on 21 November.',
      asAt: '2017-11-16'
    }
  ]
};
