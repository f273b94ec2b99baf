import { areas } from './areas';
import { THE_MET } from './bodies';
import type { SampleFinding } from './types';

const ofForce = {
  kind: 'area for improvement',
  appliesTo: THE_MET,
  leadOfficer: 'DAC McNulty'
} as const;

const workingGroup = 'The working group across business groups is being set up to take this on.';

const prevention = { ...ofForce, area: areas.prevention, position: workingGroup } as const;

const investigation = {
  ...ofForce,
  area: areas.investigation,
  position: `HMIC saw progress since 2015 and wants more of it. ${workingGroup}`
} as const;

const protection = {
  ...ofForce,
  area: areas.protection,
  position: `Works together with the answer to the child protection inspection. ${workingGroup}`
} as const;

const organisedCrime = {
  ...ofForce,
  area: areas.organisedCrime,
  // A DAC leads the Gold Group; the report has two of them and the paper does not say which it is.
  leadOfficer: undefined,
  governance: 'Gold Group',
  position:
    'A Gold Group led at DAC level writes the plans for the coming twelve months. HMIC praised some ' +
    'of the work but was troubled by how groups are mapped.'
} as const;

/** PEEL: Police effectiveness 2016, the force's report. */
export const effectiveness: readonly SampleFinding[] = [
  {
    ...prevention,
    topic: 'Local communities',
    wording:
      'Have local teams talk and work with their communities as a matter of course, and solve ' +
      'problems in an orderly way beside partners.'
  },
  {
    ...prevention,
    topic: 'Problem solving',
    wording: 'Adopt one orderly way to solve problems, of anti-social behaviour as of crime.'
  },
  {
    ...prevention,
    topic: 'Sharing what works',
    wording:
      'Find out what works, and pass it on inside the force and to partners, so that prevention ' +
      'keeps getting better.'
  },
  {
    ...investigation,
    topic: 'Registered sex offenders',
    wording: 'Manage well the danger that registered sex offenders pose.'
  },
  {
    ...investigation,
    topic: 'Frontline knowledge',
    wording:
      'Tell frontline staff which registered sex offenders live near, so that they help to watch ' +
      'and manage them.'
  },
  {
    ...investigation,
    topic: 'Integrated offender management',
    wording: 'Run integrated offender management alike in every area.'
  },
  {
    ...protection,
    kind: 'cause of concern',
    topic: 'Service to vulnerable people',
    wording:
      'Many shortcomings together make the service to vulnerable people poor and leave victims in ' +
      'danger.'
  },
  {
    ...protection,
    kind: 'recommendation',
    parent: 7,
    topic: 'Better service to vulnerable people',
    wording: 'Immediately, begin to serve vulnerable people better, in the eight ways below.',
    clauses: [
      'Learn how far other vulnerability goes, such as domestic abuse and missing or absent children.',
      'Be sure that incidents of mental health are flagged wherever possible, so that demand is known.',
      'Give frontline officers what they need to see vulnerability of any kind.',
      'Have more DASH forms filled in, and better, with proper supervision.',
      'Find out why specialist teams still lack training, and decide what to do.',
      'Get more people to take the specialist investigation training on offer.',
      'Use domestic abuse orders and notices, and Clare’s Law, more often.',
      'Give safeguarding hubs the same structure, duties and ways of working.'
    ]
  },
  {
    ...organisedCrime,
    topic: 'Local profile',
    wording:
      'Build up the local profile of serious and organised crime together with partners, to know ' +
      'the threat and act against it jointly.'
  },
  {
    ...organisedCrime,
    topic: 'Senior partners',
    wording:
      'Meet partner agencies at senior level as a routine, so that intelligence flows and the ' +
      'response is a joint one.'
  },
  {
    ...organisedCrime,
    topic: 'Mapping',
    wording:
      'Map every organised crime group soon after it is found, and assess it again as often as the ' +
      'national standards ask.'
  },
  {
    ...organisedCrime,
    topic: 'Neighbourhood teams',
    wording:
      'Help neighbourhood teams to know organised crime groups, so that they recognise them, gather ' +
      'intelligence and get in their way.'
  },
  {
    ...organisedCrime,
    topic: 'Lead responsible officers',
    wording:
      'Give each active group an able lead responsible officer who knows the task, uses the 4 Ps in ' +
      'the management plan and works with other agencies until the group is gone.'
  }
];
