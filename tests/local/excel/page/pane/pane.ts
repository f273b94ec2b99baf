/** What the pane of the tests does: the real Office.js and the real MSAL, called from outside. */
import { createNestablePublicClientApplication } from '@azure/msal-browser';

export interface SignedIn {
  readonly token: string;
  readonly username: string;
  readonly name: string | undefined;
}

/** What a test calls in the pane's window. */
export interface PaneUnderTest {
  /** What Office.onReady said. */
  readonly ready: Promise<{ readonly host: string; readonly platform: string }>;
  readonly signIn: (
    how: 'silent' | 'popup',
    siteUrl: string
  ) => Promise<SignedIn | { readonly refused: string }>;
}

async function signIn(
  how: 'silent' | 'popup',
  siteUrl: string
): ReturnType<PaneUnderTest['signIn']> {
  const scopes = [`${new URL(siteUrl).origin}/AllSites.Write`];
  const application = await createNestablePublicClientApplication({
    auth: {
      clientId: '00000000-0000-0000-0000-000000000000',
      authority: 'https://login.microsoftonline.com/common'
    }
  });
  try {
    const { accessToken, account } =
      how === 'silent'
        ? await application.acquireTokenSilent({ scopes })
        : await application.acquireTokenPopup({ scopes });
    return { token: accessToken, username: account?.username ?? '', name: account?.name };
  } catch (cause) {
    return { refused: (cause as { readonly errorCode?: string }).errorCode ?? String(cause) };
  }
}

const pane: PaneUnderTest = {
  ready: Office.onReady().then(({ host, platform }) => ({
    host: String(host),
    platform: String(platform)
  })),
  signIn
};
Object.assign(window, { pane });
