/** A person of the stand-in for Entra ID. */
export interface DirectoryPerson {
  /** User principal name: ellen.marsh@force.example. */
  readonly login: string;
  readonly name: string;
  readonly email: string;
  readonly department: string;
  readonly jobTitle?: string;
}

export interface Directory {
  readonly people: readonly DirectoryPerson[];
  readonly byLogin: (login: string) => DirectoryPerson | undefined;
}

/** The directory of these people. Logins are found whatever their case. */
export function directoryOf(people: readonly DirectoryPerson[]): Directory {
  const byLogin = new Map(people.map((person) => [person.login.toLowerCase(), person]));
  return { people, byLogin: (login) => byLogin.get(login.toLowerCase()) };
}

export const CLAIM = 'i:0#.f|membership|';
export const EVERYONE_LOGIN =
  'c:0-.f|rolemanager|spo-grid-all-users/8d6bc2a1-6c5f-4c4c-9d4f-5e2f1c1f7a31';
export const EVERYONE_TITLE = 'Everyone except external users';

/** "i:0#.f|membership|a@b" and "a@b" name the same person. */
export const withoutClaim = (login: string): string =>
  login.toLowerCase().startsWith(CLAIM) ? login.slice(CLAIM.length) : login;
