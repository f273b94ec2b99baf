import type { SampleAudit } from './types';

/** The audits graded limited, in the auditor's order; all are marked on track. */
export const audits: readonly SampleAudit[] = [
  {
    ref: '1',
    title: 'Estates Strategy – Management of Digital Policing Interdependencies',
    published: '2016-06',
    leads: ['Lynda McMullan'],
    governance: 'Estates Transformation Board',
    update:
      'Risks in how the estates and digital strategies depend on each other. Management Board ' +
      'approved the implementation plan for estates 2016-20 on 24 January 2017. There is a plan for ' +
      'communicating One Met Model work. An estates manager answers for digital work and an Atos ' +
      'project manager runs it from day to day. One joined-up software system is too complex and ' +
      'will not come.'
  },
  {
    ref: '2',
    title: 'Criminal Exhibits Management and Control',
    published: '2016-06',
    leads: ['Fiona Taylor'],
    governance: 'Criminal Exhibits Diamond Group',
    update:
      'The Diamond Group goes on meeting. High risk firearms are audited each day in local stores, ' +
      'or every 20 weeks in central ones. The LDSS triage project looks at what has been kept ' +
      'locally beyond six months. The AC Professionalism is about to sign off guidelines on ' +
      'retention and disposal. Talks are on to have the exhibit module in phase 1 of MiPs.'
  },
  {
    ref: '3',
    title: 'Budgetary Control Framework',
    published: '2016-05',
    leads: ['Lynda McMullan'],
    governance: 'HQ Finance weekly SLT meeting',
    update:
      'Management Board was asked early in 2017 to approve how budgets are planned. The guidance on ' +
      'devolved financial management is renewed and online. Finance partners advise the business ' +
      'groups. Whether the PDR is the place to remind people of this duty is for Finance and HR to ' +
      'decide, by March 2017.'
  },
  {
    ref: '4',
    title: 'Claims Against the Commissioner',
    published: '2015-12',
    followUp: '2016-09',
    leads: ['Hugh Giles'],
    governance: 'DPS Quarterly Client Meetings',
    update:
      'Still limited after its follow-up. Lessons are written down by the legal service for DPS and ' +
      'talked over each quarter, single cases and trends alike. Officers get guidance and seminars ' +
      'on matters such as warrants served wrongly, to bring claims down. The new intranet answers ' +
      'common questions on legal services.'
  },
  {
    ref: '5',
    title: 'ICT Access and Security - Key Applications',
    published: '2015-12',
    followUp: '2016-09',
    leads: ['Fiona Taylor'],
    governance: 'Service Delivery Board',
    update:
      'Still limited after its follow-up: backup of Merlin, access without authority and the process ' +
      'for leavers are open. Nothing has to be built; the business has to make clear that it accepts ' +
      'the risk. Audit logs are being dealt with, but the change to Atos means going over the ' +
      'details again.'
  },
  {
    ref: '6',
    title: 'Partnership Framework – TP',
    published: '2015-12',
    followUp: '2016-05',
    leads: ['Martin Hewitt'],
    governance: 'TP COG',
    update:
      'Several risks are open, with closure expected in 2017. Some are taken up by the One Met Model ' +
      'and some by the remodelling of TP capability and support. Information sharing agreements now ' +
      'use the template common to forces in England and Wales.'
  },
  {
    ref: '7',
    title: 'Security Vetting & Clearance Framework',
    published: '2014-10',
    followUp: '2016-05',
    leads: ['Fiona Taylor'],
    governance: 'Vetting Governance Board',
    update:
      'Several risks are open under the Vetting Governance Board. Renewal of vetting becomes a duty ' +
      'of each person and manager, tied to the yearly PDR. The College of Policing is reviewing the ' +
      'policy. Until the Cabinet Office settles vetting levels for forces, which has no date, no ' +
      'paper can go to Management Board.'
  },
  {
    ref: '8',
    title: 'Performance Management Framework',
    published: '2014-04',
    followUp: '2015-03',
    leads: ['Roisha Hughes'],
    governance: 'Strategy and Governance fortnightly SLT meeting',
    update:
      'Programmes go on bringing in business planning, automatic management information and PDRs. ' +
      'The framework ripens in the months ahead.'
  },
  {
    ref: '9',
    title: 'Intelligence Tasking Framework',
    published: '2015-02',
    followUp: '2016-03',
    leads: ['Pat Gallan'],
    // As printed: no body is named yet.
    governance: 'TBC',
    // The last sentence is printed beside the garbled number of audit 10.
    update:
      'Performance is met over each month, with packs from Information & Insight; the measures are ' +
      'still being judged. What data local authorities need is being scoped through LHOCS. ' +
      'Supervisors in the Local Intelligence Team check names, spelling and NASH, an inspector ' +
      'checks their supervision, Band D is sampled, and CRIMINT now takes requests for service. One ' +
      'action is left.'
  },
  {
    ref: '10',
    title: 'Vulnerable Persons Framework Mental Health',
    published: '2015-03',
    followUp: '2016-03',
    leads: ['Martin Hewitt'],
    governance: 'Mental Health Diamond Group',
    update:
      'The mental health toolkit goes out for comment when two pieces of work are done. Phase 1 of ' +
      'the national guidance on restraint came out on 25 January 2017 and is being taken round the ' +
      'boroughs; the Mayor launched London’s section 136 pathway on 12 December 2016. On 17 February ' +
      '2017 the team asked Commander Jones for leave to publish.'
  },
  {
    ref: '11',
    title: 'Police Officer & Staff Capabilities & Abstractions',
    published: '2015-03',
    followUp: '2016-03',
    leads: ['Pat Gallan'],
    governance: 'Capabilities & Abstractions Gold Group',
    update:
      'Abstractions, short and long, are now managed. An outline case for the next duties system ' +
      'would link it to HR reports, so that who is available, tasking and wellbeing can be managed ' +
      'better.'
  },
  {
    ref: '12',
    title: 'Management of Police Overtime and Additional Hours',
    published: '2014-12',
    followUp: '2015-11',
    leads: ['Deputy Commissioner'],
    governance: "Deputy Commissioner's Gold Group",
    update:
      'The capabilities group has CARMS in hand. Governance of overtime at large is with the Gold ' +
      'Group of the Deputy Commissioner. Whether any action is still open has to be looked into.'
  },
  {
    ref: '13',
    title: 'Review of Cyber Security',
    published: '2016-11',
    leads: ['Angus McCallum'],
    governance: 'Quarterly Risk & Audit Meeting DP',
    update:
      'The action on the SIAM contract is done. The rest are being given to others in service ' +
      'delivery; some fall due in March 2017 and some in June 2017.'
  },
  {
    ref: '14',
    title:
      'External Training & Development – implementation of framework for use of external ' +
      'providers and VfM',
    published: '2016-11',
    leads: ['Robin Wilkinson', 'Fiona Taylor'],
    governance: 'People and Training Board',
    update:
      'Everything is still in progress. Much of it misses the training plan for 2017/18 and should ' +
      'be in that for 2018/19. Premier Partnership begins to ask students what they think of ' +
      'courses, and requests are examined so that the right people are trained for their roles.'
  }
];
