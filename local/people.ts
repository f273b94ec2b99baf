/**
 * The sample people of the local site: one for each role that the product tells apart.
 * Their names are made up; their posts and directorates are of the kind the papers name.
 */

/** A person as the directory of the local Microsoft 365 knows them. */
export interface DirectoryPerson {
  readonly login: string;
  readonly name: string;
  readonly email: string;
  readonly department: string;
  readonly jobTitle?: string;
}

/** The site groups of the Tracker (`src/services/site` declares them). */
export type TrackerGroup =
  'Tracker Owners' | 'Tracker Reviewers' | 'Tracker Leads' | 'Tracker Visitors';

export interface SamplePerson extends DirectoryPerson {
  readonly jobTitle: string;
  readonly group: TrackerGroup;
}

function person(
  name: string,
  jobTitle: string,
  department: string,
  group: TrackerGroup
): SamplePerson {
  const login = `${name.toLowerCase().replace(/ /g, '.')}@force.example`;
  return { login, name, email: login, department, jobTitle, group };
}

/** Who somebody is until they choose: the owner of the site. */
export const owner: SamplePerson = person(
  'Ellen Marsh',
  'Head of Strategic Development',
  'Strategic Development',
  'Tracker Owners'
);

/** Everybody on the sample site, the owner first. */
export const samplePeople: readonly SamplePerson[] = [
  owner,
  person(
    'Priya Raman',
    'Review and Assurance Officer',
    'Strategic Development',
    'Tracker Reviewers'
  ),
  person(
    'Owen Pryce',
    'Lead, Serious and Organised Crime',
    'Serious and Organised Crime',
    'Tracker Leads'
  ),
  person(
    'Jo Adeyemi',
    'Head of Learning and Development',
    'Learning and Development',
    'Tracker Leads'
  ),
  person('Sam Whitlock', 'Constable', 'Uniform Policing', 'Tracker Visitors')
];
