/** Who is signed in to Excel. The browser keeps it, apart from who is signed in to the site's pages. */
import type { SignedInPerson } from '../../signIn/nestedAppAuth';

const KEPT = 'excelPerson';
/** What is kept where somebody signed out; what was never chosen is not there. */
const NOBODY = '';

/** How somebody came to be signed in: by their own choice, or because the pane asked for it. */
export type SignInReason = 'chosen' | 'asked';

export interface SignedIn {
  /** Undefined: nobody. */
  readonly person: () => SignedInPerson | undefined;
  /** @param login undefined: signs out */
  readonly signInAs: (login: string | undefined, reason?: SignInReason) => void;
  /** Hears of every change of person. */
  readonly onChange: (listener: (reason: SignInReason) => void) => void;
}

/** @param people the first is who one is until one chooses */
export function signedIn(people: readonly SignedInPerson[]): SignedIn {
  const listeners: ((reason: SignInReason) => void)[] = [];
  const kept = (): string | null => localStorage.getItem(KEPT);
  const person = (): SignedInPerson | undefined => {
    const login = kept();
    if (login === NOBODY) return undefined;
    return people.find((each) => each.login === login) ?? people[0];
  };
  return {
    person,
    signInAs: (login, reason = 'chosen') => {
      if (login !== undefined && !people.some((each) => each.login === login)) {
        throw new Error(`Nobody here has the login "${login}".`);
      }
      const before = person()?.login;
      localStorage.setItem(KEPT, login ?? NOBODY);
      if (person()?.login !== before) for (const listener of listeners) listener(reason);
    },
    onChange: (listener) => {
      listeners.push(listener);
    }
  };
}
