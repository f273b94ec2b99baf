import { areas } from './areas';
import { ALL_FORCES, THE_MET } from './bodies';
import type { SampleFinding } from './types';

const ofForce = {
  kind: 'area for improvement',
  area: areas.legitimacy,
  appliesTo: THE_MET,
  leadOfficer: 'AC Taylor',
  // The paper dates that inspection May 2016, which was past by then; elsewhere it is late May.
  position:
    'Worked on all year; an update follows as the force gets ready for the inspection of efficiency.'
} as const;

const cause = {
  kind: 'cause of concern',
  area: areas.legitimacy,
  appliesTo: ALL_FORCES,
  position:
    'Goes into the force’s own plans as far as it applies here; the paper says no more of it.'
} as const;

const answer = { ...cause, kind: 'recommendation' } as const;

/** PEEL: Police Legitimacy, the force's report. */
export const legitimacy: readonly SampleFinding[] = [
  {
    ...ofForce,
    topic: 'Vetting',
    wording: 'Meet the national guidelines on vetting in full.'
  },
  {
    ...ofForce,
    topic: 'Counter-corruption assessment',
    wording:
      'Each year, write a local assessment of corruption and a strategy to control it, so that ' +
      'threats to integrity are known.',
    due: { form: 'relative', relative: 'Annually', setBy: 'inspectorate' }
  },
  {
    ...ofForce,
    topic: 'Standards of behaviour',
    wording:
      'Make plain to the workforce, again and again, how to behave; above all that abusing one’s ' +
      'position for sex is serious corruption.'
  },
  {
    ...ofForce,
    topic: 'Wellbeing',
    wording: 'See that supervisors notice when somebody is unwell or strained, and can help.'
  },
  {
    ...ofForce,
    topic: 'Individual performance',
    wording: 'Manage how each person performs better than now.'
  }
];

/** PEEL: Police Legitimacy, the national report. */
export const legitimacyNational: readonly SampleFinding[] = [
  {
    ...cause,
    topic: 'Vetting',
    wording:
      'Some forces fall short of national vetting policy and so employ people who never had a basic ' +
      'check: a serious danger to integrity.'
  },
  {
    ...answer,
    parent: 1,
    topic: 'Vetting plan',
    wording:
      'Within six months, every force that falls short of the vetting policy has begun to carry out ' +
      'a plan that will put this right.'
  },
  {
    ...answer,
    parent: 1,
    topic: 'Lowest clearance',
    wording:
      'Within two years, everybody who works for the police holds the lowest clearance for their ' +
      'role, or a higher one.'
  },
  {
    ...cause,
    topic: 'Abuse for sexual gain',
    wording:
      'Forces do not always see that abusing authority for sexual gain is a serious kind of ' +
      'corruption.'
  },
  {
    ...answer,
    parent: 4,
    topic: 'Review of past allegations',
    wording:
      'Within three months, every force has looked back over allegations and weighed which belong ' +
      'with the IPCC.'
  },
  {
    ...answer,
    parent: 4,
    topic: 'Allegations to come',
    wording:
      'Within three months, forces have sound ways to recognise each new allegation as serious ' +
      'corruption and to refer it where that is right.'
  },
  {
    ...cause,
    topic: 'Counter-corruption units',
    wording:
      'Some units lack the people or the skill to look for intelligence on this abuse, so forces ' +
      'cannot step in early and victims go unprotected.'
  },
  {
    ...answer,
    parent: 7,
    topic: 'Intelligence on abuse',
    wording:
      'Within six months, every force has begun to build what it takes to look for such ' +
      'intelligence: monitoring of IT systems, and ties to those who support vulnerable people.'
  }
];
