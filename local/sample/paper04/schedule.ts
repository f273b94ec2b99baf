import type { SampleScheduled } from './types';

/** The schedule of inspections and publications, as at 31 March 2017: awaited first, then newest. */
export const schedule: readonly SampleScheduled[] = [
  {
    row: 1,
    kind: 'inspection',
    title: 'Crime Data Integrity',
    status: 'unannounced inspection awaited',
    scope: 'force and national',
    scopePrinted: 'Force & thematic',
    form: 'Reports',
    leads: ['Cdr Jerome']
  },
  {
    row: 2,
    kind: 'inspection',
    title: 'Joint targeted area inspection of children living with domestic abuse',
    status: 'inspection in progress',
    scope: 'local',
    scopePrinted: 'Borough Specific',
    form: 'Letter',
    leads: ['Borough Commander Hounslow']
  },
  {
    row: 3,
    kind: 'inspection',
    title: 'Modern slavery and human trafficking',
    status: 'report awaited',
    scope: 'national',
    scopePrinted: 'National',
    form: 'Report',
    leads: ['DAC Ball']
  },
  {
    row: 4,
    kind: 'inspection',
    title: 'Disclosure',
    status: 'report awaited',
    scope: 'national',
    scopePrinted: 'National',
    form: 'Report',
    leads: ['Cdr Jerome']
  },
  {
    row: 5,
    kind: 'inspection',
    title: 'Counter terrorism: phase 2',
    status: 'report awaited',
    scope: 'force and national',
    scopePrinted: 'Force & thematic',
    form: 'Report but will not be published',
    willNotBePublished: true,
    leads: ['AC Rowley']
  },
  {
    row: 6,
    kind: 'inspection',
    title: 'PEEL: Police effectiveness 2016',
    status: 'published',
    published: '2017-03-02',
    scope: 'force and national',
    scopePrinted: 'Force & thematic',
    form: 'Reports',
    leads: ['DAC McNulty', 'DAC Ball'],
    narrative:
      'Requires improvement overall, from four graded questions of five. DAC McNulty leads a working ' +
      'group across the business groups; it ties in with the answer to the child protection ' +
      'inspection and with the One Met Model programmes for investigation and neighbourhoods.'
  },
  {
    row: 7,
    kind: 'inspection',
    title: 'Best use of stop and search revisit',
    status: 'published',
    published: '2017-02-02',
    scope: 'force',
    scopePrinted: 'Force',
    form: 'Letter',
    leads: ['Cdr Jerome']
  },
  {
    row: 8,
    kind: 'inspection',
    title: 'PEEL: Police Leadership',
    status: 'published',
    published: '2016-12-08',
    scope: 'force and national',
    scopePrinted: 'Force & thematic',
    form: 'Reports',
    leads: ['Deputy Commissioner'],
    narrative:
      'Not graded, though taken to be good. From 2017 leadership is inspected within efficiency, ' +
      'legitimacy and effectiveness.',
    statedSentence: 'Two areas for improvement.',
    stated: { total: 2 }
  },
  {
    row: 9,
    kind: 'inspection',
    title: 'PEEL: Police Legitimacy',
    status: 'published',
    published: '2016-12-08',
    scope: 'force and national',
    scopePrinted: 'Force & thematic',
    form: 'Reports',
    leads: ['AC Taylor'],
    // The overview gives another month than the schedule; the schedule's day is taken.
    narrative:
      'Good overall: people outside and inside the force are treated fairly, but more must be done ' +
      'to keep the workforce ethical and lawful. The overview dates this report February 2016.',
    statedSentence: 'Five areas for improvement.',
    stated: { total: 5 }
  },
  {
    row: 10,
    kind: 'inspection',
    title: 'National Child Protection Inspection',
    status: 'published',
    published: '2016-11-25',
    scope: 'force and national',
    scopePrinted: 'Force & thematic',
    form: 'Reports',
    leads: ['DAC McNulty'],
    narrative:
      'HMIC found that how the force grasps and answers sexual exploitation and child abuse fails at ' +
      'the root, and that children were in danger. Four recommendations were to be met at once. ' +
      'HMIC hears of progress each quarter.'
  },
  {
    row: 11,
    kind: 'publication',
    title: 'Value for Money Profiles',
    status: 'published',
    published: '2016-11-17',
    scope: 'force',
    scopePrinted: 'Force',
    form: 'Profile',
    leads: ['Director of Finance & Commercial', 'People & Change']
  },
  {
    row: 12,
    kind: 'inspection',
    title: 'PEEL: Police Efficiency 2016',
    status: 'published',
    published: '2016-11-03',
    scope: 'force and national',
    scopePrinted: 'Force & thematic',
    form: 'Reports',
    leads: ['Deputy Commissioner'],
    narrative:
      'Good, with a remark that demand could be managed better. The national report saw weak digital ' +
      'skills, data sharing and knowledge of capabilities, and set no area for improvement. The next ' +
      'inspection is expected late in May 2017.',
    statedSentence: 'Three areas for improvement; no cause of concern and no recommendation.',
    stated: { total: 3 }
  },
  {
    row: 13,
    kind: 'publication',
    title: 'Rape Monitoring Group Digest 2015/16',
    status: 'published',
    published: '2016-10-13',
    scope: 'force and national',
    scopePrinted: 'London wide & national',
    form: 'Report',
    leads: ['Cdr Cundy']
  },
  {
    row: 14,
    kind: 'inspection',
    title:
      'Joint targeted area inspection of the multi-agency response to abuse and neglect in Croydon',
    status: 'published',
    published: '2016-06-29',
    scope: 'local',
    scopePrinted: 'Borough specific',
    form: 'Letter detailing key strengths and areas for improvement across all agencies',
    leads: ['Croydon Borough Commander']
  },
  {
    row: 15,
    kind: 'inspection',
    title: 'Delivering Justice in the Digital Age',
    status: 'published',
    published: '2016-04-13',
    scope: 'national',
    scopePrinted: 'National',
    form: 'Report',
    leads: ['Cdr Jerome']
  },
  {
    row: 16,
    kind: 'inspection',
    // Paper 01 has this report too, as another force's own matter; each paper keeps its record.
    title: 'The tri-service review of the Joint Emergency Services Interoperability Principles',
    status: 'published',
    published: '2016-04-12',
    scope: 'national',
    scopePrinted: 'National',
    form: 'Report',
    leads: ['Cdr Harrington']
  },
  {
    row: 17,
    kind: 'inspection',
    title: 'Met Detention South - joint inspection of police custody',
    status: 'published',
    published: '2016-04-05',
    scope: 'force',
    scopePrinted: 'Force',
    form: 'Report',
    leads: ['C/Supt Van Orden']
  },
  {
    row: 18,
    kind: 'inspection',
    title: 'Missing Children: who cares?',
    status: 'published',
    published: '2016-03-23',
    scope: 'national',
    scopePrinted: 'National',
    form: 'Report',
    leads: ['DAC Newcomb']
  }
];
