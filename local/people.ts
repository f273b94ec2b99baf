/**
 * The sample people of the local site: every role that the product tells apart, and holders of the
 * posts that lead recommendations of the sample. The people are made up; their posts are of the kind
 * that the papers name (`local/sample/posts.ts` says which are printed).
 */

/** A person as the directory of the local Microsoft 365 knows them. */
export interface DirectoryPerson {
  readonly login: string;
  readonly name: string;
  readonly email: string;
  readonly department: string;
  readonly jobTitle?: string;
}

/** The site groups of the Tracker that say what somebody does (`src/services/site` declares them). */
export type TrackerGroup =
  'Tracker Owners' | 'Tracker Reviewers' | 'Tracker Leads' | 'Tracker Visitors';

/** Whom restricted evidence is open to; people are in it besides their group. */
export type ClearedGroup = 'Tracker Cleared';

export interface SamplePerson extends DirectoryPerson {
  readonly jobTitle: string;
  /** The group that says what they do. */
  readonly group: TrackerGroup;
  /** Every group they are in, that one first; a cleared person is in another besides. */
  readonly groups: readonly (TrackerGroup | ClearedGroup)[];
}

function person(
  name: string,
  jobTitle: string,
  department: string,
  ...groups: readonly [TrackerGroup, ...ClearedGroup[]]
): SamplePerson {
  const login = `${name.toLowerCase().replace(/ /g, '.')}@force.example`;
  return { login, name, email: login, department, jobTitle, group: groups[0], groups };
}

/** Who somebody is until they choose: the owner of the site. */
export const owner: SamplePerson = person(
  'Ellen Marsh',
  'Head of Strategic Development',
  'Strategic Development',
  'Tracker Owners'
);

const priyaRaman = person(
  'Priya Raman',
  'Review and Assurance Officer',
  'Strategic Development',
  'Tracker Reviewers'
);

const samWhitlock = person('Sam Whitlock', 'Constable', 'Uniform Policing', 'Tracker Visitors');

/** Those who hold a lead post, or held one (`local/sample/posts.ts` says when). */
export const leads = {
  owenPryce: lead('Owen Pryce', 'Lead, Serious and Organised Crime', 'Serious and Organised Crime'),
  joAdeyemi: lead('Jo Adeyemi', 'Head of Learning and Development', 'Learning and Development'),
  nadiaFenn: lead('Nadia Fenn', 'DCS Crime Directorate', 'Crime'),
  danielOsei: lead('Daniel Osei', 'Head of Public Protection Unit', 'Crime'),
  tessaLind: lead('Tessa Lind', 'Head of Administration of Justice', 'Crime'),
  garethBowen: lead('Gareth Bowen', 'Chief Superintendent', 'Uniform Policing'),
  rashidKamal: person(
    'Rashid Kamal',
    'Head of Professional Standards',
    'Professional Standards',
    'Tracker Leads',
    'Tracker Cleared'
  ),
  ruthCallender: lead('Ruth Callender', 'Chief Operating and Chief Financial Officer', 'Finance'),
  anitaDevlin: lead('Anita Devlin', 'Head of Human Resources', 'Human Resources')
} as const;

function lead(name: string, jobTitle: string, department: string): SamplePerson {
  return person(name, jobTitle, department, 'Tracker Leads');
}

/** Everybody on the sample site, the owner first and one of each role before the other leads. */
export const samplePeople: readonly SamplePerson[] = [
  owner,
  priyaRaman,
  leads.owenPryce,
  leads.joAdeyemi,
  samWhitlock,
  leads.nadiaFenn,
  leads.danielOsei,
  leads.tessaLind,
  leads.garethBowen,
  leads.rashidKamal,
  leads.ruthCallender,
  leads.anitaDevlin
];
