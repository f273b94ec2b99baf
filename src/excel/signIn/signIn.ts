import type { AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser';
import type { Person } from '../../domain/post';
import { signInErrorFrom } from './signInError';

/** How the add-in is known to the organisation's sign-in (`docs/excel.md`). */
export interface SignInSettings {
  readonly clientId: string;
  /** "https://login.microsoftonline.com/<tenant>". */
  readonly authority: string;
  /** Absolute address of `signin.html`, where a window of its own comes back to. */
  readonly finishedAt: string;
}

/** Signs one person in to one site's host; nothing but SharePoint is asked for. */
export interface SignIn {
  /**
   * A token for the site, without asking the person anything.
   * @param refused a token that the site did not take: another is got
   * @throws SignInError 'signed out' where only the person can say who they are
   */
  readonly token: (refused?: string) => Promise<string>;
  /** Asks the person, in Excel's own dialog or a window. To be called from a button. Throws SignInError. */
  readonly ask: () => Promise<void>;
  /** Who is signed in, once a token was given. */
  readonly person: () => Person | undefined;
}

/** The one right that is asked for: to read and write lists as the person may (delegated). */
export function scopeOf(siteUrl: string): string {
  return `${new URL(siteUrl).origin}/AllSites.Write`;
}

/**
 * Sign-in through Excel (nested app authentication); where Excel does not offer it, MSAL falls back to a
 * window of its own. Tokens are kept by MSAL, for the session.
 */
export function createSignIn(siteUrl: string, settings: SignInSettings): SignIn {
  const scopes = [scopeOf(siteUrl)];
  let library: Promise<IPublicClientApplication> | undefined;
  let person: Person | undefined;
  /** The token that was given last: many requests may be refused it, and one renewal serves them all. */
  let given: string | undefined;

  /** Loaded when a person signs in, and again after it failed to. */
  function client(): Promise<IPublicClientApplication> {
    library ??= loadClient(settings).catch((cause: unknown) => {
      library = undefined;
      throw cause;
    });
    return library;
  }

  async function signedInBy(
    asked: boolean,
    get: (msal: IPublicClientApplication) => Promise<AuthenticationResult>
  ): Promise<string> {
    try {
      const { accessToken, account } = await get(await client());
      person = { name: account.name ?? account.username, login: account.username };
      given = accessToken;
      return accessToken;
    } catch (cause) {
      throw signInErrorFrom(cause, asked);
    }
  }

  /** Requests of the same moment wait for one answer. */
  let asking: { readonly token: Promise<string>; readonly renews: boolean } | undefined;

  function silently(renews: boolean): Promise<string> {
    if (asking !== undefined && asking.renews === renews) return asking.token;
    const token = signedInBy(false, (msal) =>
      msal.acquireTokenSilent({
        scopes,
        account: msal.getActiveAccount() ?? msal.getAllAccounts()[0],
        forceRefresh: renews
      })
    ).finally(() => {
      if (asking?.token === token) asking = undefined;
    });
    asking = { token, renews };
    return token;
  }

  return {
    token: (refused) => silently(refused !== undefined && refused === given),
    ask: async () => {
      await signedInBy(true, async (msal) => {
        const result = await msal.acquireTokenPopup({
          scopes,
          loginHint: msal.getAllAccounts()[0]?.username
        });
        msal.setActiveAccount(result.account);
        return result;
      });
    },
    person: () => person
  };
}

/** A person may have to find their telephone, in milliseconds; closing the window ends it at once. */
const LONGEST_TO_SIGN_IN = 600_000;

async function loadClient(settings: SignInSettings): Promise<IPublicClientApplication> {
  const { createNestablePublicClientApplication } = await import(
    /* webpackChunkName: 'sign-in' */ '@azure/msal-browser'
  );
  return createNestablePublicClientApplication({
    auth: {
      clientId: settings.clientId,
      authority: settings.authority,
      redirectUri: settings.finishedAt
    },
    cache: { cacheLocation: 'sessionStorage' },
    system: { popupBridgeTimeout: LONGEST_TO_SIGN_IN }
  });
}
