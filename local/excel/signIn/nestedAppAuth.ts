/**
 * The page's side of nested app authentication: answers what MSAL in the pane asks over the bridge.
 * Source of the messages: `naa/` of @azure/msal-browser (BridgeRequestEnvelope, TokenResponse, …).
 */
import { isBridgeGreeting } from './bridgeGreeting';

export interface SignedInPerson {
  readonly login: string;
  readonly name: string;
}

/** A token as the local sign-in gives it. */
export interface GivenToken {
  readonly access_token: string;
  readonly expires_in: number;
  readonly scope: string;
}

/** Who is signed in, and how a token comes about. */
export interface SignInHost {
  /** The site that tokens are given for; none is given for any other host. */
  readonly siteUrl: string;
  /** Undefined: nobody. */
  readonly person: () => SignedInPerson | undefined;
  /** Asks the person; undefined: they closed the question. */
  readonly choosePerson: () => Promise<SignedInPerson | undefined>;
  /** @throws Error with a sentence where no token is given */
  readonly token: (login: string, scope: string) => Promise<GivenToken>;
}

interface BridgeRequest {
  readonly messageType: 'NestedAppAuthRequest';
  readonly method: string;
  readonly requestId: string;
  readonly tokenParams?: {
    readonly clientId?: string;
    readonly scope?: string;
    readonly platformBrokerId?: string;
  };
}

type BridgeAnswer =
  | { readonly success: true; readonly [content: string]: unknown }
  | {
      readonly success: false;
      /** BridgeError; MSAL makes its own error's code of `code`. */
      readonly error: {
        readonly status: string;
        readonly code: string;
        readonly description: string;
      };
    };

/** A made-up tenant; real ones are GUIDs too. */
const TENANT = '00000000-0000-4000-8000-00000000f0ce';
const ENVIRONMENT = 'login.microsoftonline.com';

const refusal = (status: string, code: string, description: string): BridgeAnswer => ({
  success: false,
  error: { status, code, description }
});

function accountOf({ login, name }: SignedInPerson): Readonly<Record<string, unknown>> {
  return {
    homeAccountId: `${login}.${TENANT}`,
    localAccountId: login,
    environment: ENVIRONMENT,
    tenantId: TENANT,
    username: login,
    name
  };
}

function base64Url(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** MSAL reads its claims and checks no signature: the token came over the bridge. */
function idToken({ login, name }: SignedInPerson, clientId: string, seconds: number): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    aud: clientId,
    iss: `https://${ENVIRONMENT}/${TENANT}/v2.0`,
    iat: now,
    exp: now + seconds,
    name,
    oid: login,
    sub: login,
    tid: TENANT,
    preferred_username: login,
    ver: '2.0'
  };
  return `${base64Url('{"typ":"JWT","alg":"none"}')}.${base64Url(JSON.stringify(claims))}.`;
}

/**
 * Of `https://tenant.sharepoint.com/AllSites.Write openid profile` the part that SharePoint knows, where
 * the site is of that host; tokens in the name of a host are for that host alone, as Entra gives them.
 */
function sharePointScope(scope: string, siteUrl: string): string | undefined {
  const own = originOnThisMachine(siteUrl);
  return scope
    .split(/\s+/)
    .filter((each) => URL.canParse(each) && originOnThisMachine(each) === own)
    .map((each) => each.slice(each.lastIndexOf('/') + 1))
    .find((name) => name.startsWith('AllSites.'));
}

/** The machine has two names; the site may have been started by either. */
function originOnThisMachine(address: string): string {
  const url = new URL(address);
  if (url.hostname === '127.0.0.1') url.hostname = 'localhost';
  return url.origin;
}

async function tokenFor(
  host: SignInHost,
  person: SignedInPerson,
  { clientId = '', scope = '' }: NonNullable<BridgeRequest['tokenParams']>
): Promise<BridgeAnswer> {
  const wanted = sharePointScope(scope, host.siteUrl);
  if (wanted === undefined) {
    return refusal(
      'PERSISTENT_ERROR',
      'invalid_scope',
      `This host gives tokens for ${new URL(host.siteUrl).origin}, not for "${scope}".`
    );
  }
  const given = await host.token(person.login, wanted);
  return {
    success: true,
    account: accountOf(person),
    token: {
      access_token: given.access_token,
      expires_in: given.expires_in,
      id_token: idToken(person, clientId, given.expires_in),
      scope,
      properties: null
    }
  };
}

async function answered(host: SignInHost, request: BridgeRequest): Promise<BridgeAnswer> {
  const person = host.person();
  const { tokenParams = {} } = request;
  switch (request.method) {
    case 'GetInitContext': {
      const account = person && accountOf(person);
      return {
        success: true,
        initContext: {
          sdkName: 'local-excel-host',
          sdkVersion: '1.0',
          capabilities: {},
          ...(account && { accountContext: account })
        }
      };
    }
    case 'GetToken':
      return person === undefined
        ? refusal('USER_INTERACTION_REQUIRED', 'interaction_required', 'Nobody is signed in.')
        : tokenFor(host, person, tokenParams);
    case 'GetTokenPopup': {
      const chosen = person ?? (await host.choosePerson());
      return chosen === undefined
        ? refusal('USER_CANCEL', 'access_denied', 'The sign-in was closed.')
        : tokenFor(host, chosen, tokenParams);
    }
    default:
      return refusal(
        'PERSISTENT_ERROR',
        'unsupported_method',
        `This host does not know ${request.method}.`
      );
  }
}

function listen(port: MessagePort, host: SignInHost): void {
  port.onmessage = ({ data }: MessageEvent<string>): void => {
    const request = JSON.parse(data) as BridgeRequest;
    const reply = (answer: BridgeAnswer): void =>
      port.postMessage(
        JSON.stringify({
          messageType: 'NestedAppAuthResponse',
          requestId: request.requestId,
          ...answer
        })
      );
    answered(host, request).then(reply, (cause: unknown) => {
      console.error(cause);
      const why = cause instanceof Error ? cause.message : String(cause);
      reply(refusal('TRANSIENT_ERROR', 'temporarily_unavailable', why));
    });
  };
}

/** Offers the bridge to a pane until the returned function is called. */
export function offerSignIn(
  frame: HTMLIFrameElement,
  origin: string,
  host: SignInHost
): () => void {
  const ports: MessagePort[] = [];
  const onMessage = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const [port] = event.ports;
    if (port === undefined || !isBridgeGreeting(event.data)) return;
    ports.push(port);
    listen(port, host);
  };
  window.addEventListener('message', onMessage);
  return () => {
    window.removeEventListener('message', onMessage);
    for (const port of ports) port.close();
  };
}
