/** The page of the sign-in's tests: the real sign-in and MSAL, over a bridge that answers as told. */
import { createSignIn } from '../../../../src/excel/signIn/signIn';
import { isSignInError } from '../../../../src/excel/signIn/signInError';

/** A refusal as a host of Office gives it (BridgeError of MSAL), or the token that is given. */
export type BridgeAnswer =
  { readonly token: string } | { readonly status: string; readonly code: string };

export interface Asked {
  readonly method: string;
  readonly scope: string;
  readonly clientId: string;
  readonly forceRefresh: boolean;
}

export type Outcome =
  | { readonly token: string; readonly person: string | undefined }
  | { readonly kind: string; readonly sentence: string };

declare global {
  interface Window {
    answers: BridgeAnswer[];
    askedOfBridge: Asked[];
    /** Hosts that know nothing of nested app authentication have no bridge. */
    offerBridge: () => void;
    begin: (siteUrl: string) => void;
    token: (refused?: string) => Promise<Outcome>;
    ask: () => Promise<Outcome>;
    nestedAppAuthBridge: unknown;
  }
}

const part = (value: object): string =>
  btoa(JSON.stringify(value)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
const tenant = '00000000-0000-4000-8000-000000000001';
const account = {
  homeAccountId: `ellen.${tenant}`,
  localAccountId: 'ellen',
  environment: 'login.microsoftonline.com',
  tenantId: tenant,
  username: 'ellen.marsh@force.example',
  name: 'Ellen Marsh'
};

function answerOf(scope: string): object {
  const answer = window.answers.shift();
  if (answer === undefined) throw new Error('The test expects no further question.');
  if (!('token' in answer))
    return { success: false, error: { ...answer, description: 'scripted' } };
  const claims = { oid: 'ellen', sub: 'ellen', tid: tenant, name: account.name, ver: '2.0' };
  const id = `${part({ alg: 'none' })}.${part({ ...claims, iat: 1, exp: 4e9 })}.`;
  const { token } = answer;
  return {
    success: true,
    account,
    token: { access_token: token, expires_in: 3600, id_token: id, scope, properties: null }
  };
}

window.answers = [];
window.askedOfBridge = [];
window.offerBridge = () => {
  const listeners = new Set<(text: string) => void>();
  window.nestedAppAuthBridge = {
    addEventListener: (_event: string, listener: (text: string) => void) => listeners.add(listener),
    removeEventListener: (_event: string, listener: (text: string) => void) =>
      listeners.delete(listener),
    postMessage: (text: string) => {
      const { method, requestId, tokenParams = {} } = JSON.parse(text);
      const { scope = '', clientId = '', forceRefresh = false } = tokenParams;
      const isFirst = method === 'GetInitContext';
      if (!isFirst) window.askedOfBridge.push({ method, scope, clientId, forceRefresh });
      const answer = isFirst
        ? { success: true, initContext: { sdkName: 'test', sdkVersion: '1', capabilities: {} } }
        : answerOf(scope);
      const reply = { messageType: 'NestedAppAuthResponse', requestId, ...answer };
      queueMicrotask(() => listeners.forEach((listener) => listener(JSON.stringify(reply))));
    }
  };
};

async function outcomeOf(
  work: () => Promise<string | void>,
  person: () => { readonly name: string } | undefined
): Promise<Outcome> {
  try {
    return { token: (await work()) ?? '', person: person()?.name };
  } catch (error) {
    if (!isSignInError(error)) throw error;
    return { kind: error.kind, sentence: error.message };
  }
}

window.begin = (siteUrl) => {
  const signIn = createSignIn(siteUrl, {
    clientId: '11111111-2222-3333-4444-555555555555',
    authority: 'https://login.microsoftonline.com/organizations',
    finishedAt: 'https://addin.example/signin.html'
  });
  window.token = (refused) => outcomeOf(() => signIn.token(refused), signIn.person);
  window.ask = () => outcomeOf(() => signIn.ask(), signIn.person);
};
