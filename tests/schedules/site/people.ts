import { leads, owner, samplePeople } from '../../../local/people';
import type { SamplePerson } from '../../../local/people';

/** Owners beside the one of the sample, so that two people can allocate and register at once. */
function anotherOwner(name: string, login: string): SamplePerson {
  return { ...owner, name, login, email: login };
}

function reviewer(): SamplePerson {
  const found = samplePeople.find(({ group }) => group === 'Tracker Reviewers');
  if (found === undefined) throw new Error('The sample has no reviewer.');
  return found;
}

/** Who takes part in schedules. The judge, who only reads, is the owner. */
export const players = {
  owner,
  otherOwner: anotherOwner('Asha Kent', 'asha.kent@force.example'),
  lead: leads.owenPryce,
  otherLead: leads.joAdeyemi,
  reviewer: reviewer(),
  /** Never plays: writes to rows in SharePoint's own pages where a schedule says so. */
  outsider: anotherOwner('Una Selby', 'una.selby@force.example')
} as const;

export type Player = Exclude<keyof typeof players, 'outsider'>;
