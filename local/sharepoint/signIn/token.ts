import { createHmac, timingSafeEqual } from 'node:crypto';
import { isScope, type Scope } from './scopes';

/** What tokens of this server are signed with and for; kept in the data file. */
export interface TokenSigning {
  readonly secret: string;
  /** This server, whatever its port: the realm of its challenge and part of the audience. */
  readonly realm: string;
}

/** Whom a token speaks for, and how far. */
export interface Bearer {
  readonly login: string;
  readonly scope: Scope;
}

/** Why a token is refused, in the words of the answer. */
export interface TokenRefusal {
  readonly description: string;
  /** Number and reason of the header x-ms-diagnostics. */
  readonly diagnostics: string;
}

export type TokenReading =
  | { readonly kind: 'good'; readonly bearer: Bearer }
  | { readonly kind: 'refused'; readonly refusal: TokenRefusal };

/** SharePoint's own id as a resource, in every tenant. */
export const SHAREPOINT_ID = '00000003-0000-0ff1-ce00-000000000000';

/** The description is recorded in pnpjs issue 1501; the number of the diagnostics is not. */
const UNSUPPORTED: TokenRefusal = {
  description: 'Unsupported security token.',
  diagnostics: '3001000;reason="There has been an error authenticating the request."'
};

/** Recorded in issues 5889 and 7152 of sp-dev-docs. */
const BAD_SIGNATURE: TokenRefusal = {
  description: 'Invalid issuer or signature.',
  diagnostics: '3000006;reason="Token contains invalid signature."'
};

/** Not recorded. */
const OTHER_AUDIENCE: TokenRefusal = {
  description:
    "Exception of type 'Microsoft.IdentityModel.Tokens.AudienceUriValidationFailedException' was thrown.",
  diagnostics: '3000003;reason="Invalid audience Uri."'
};

/** Not recorded. */
const EXPIRED: TokenRefusal = {
  description: 'Invalid JWT token. The token is expired.',
  diagnostics: '3000007;reason="The token is expired."'
};

const audienceOf = ({ realm }: TokenSigning): string => `${SHAREPOINT_ID}@${realm}`;

const encoded = (content: object): string =>
  Buffer.from(JSON.stringify(content)).toString('base64url');

const signature = (secret: string, signed: string): Buffer =>
  createHmac('sha256', secret).update(signed).digest();

const seconds = (time: Date): number => Math.floor(time.getTime() / 1000);

/** A JSON Web Token (RFC 7519, HS256) that speaks for a person until its time is up. */
export function issueToken(
  signing: TokenSigning,
  { login, scope }: Bearer,
  now: Date,
  lifeSeconds: number
): string {
  const claims = {
    aud: audienceOf(signing),
    iss: signing.realm,
    upn: login,
    scp: scope,
    iat: seconds(now),
    exp: seconds(now) + lifeSeconds
  };
  const signed = `${encoded({ typ: 'JWT', alg: 'HS256' })}.${encoded(claims)}`;
  return `${signed}.${signature(signing.secret, signed).toString('base64url')}`;
}

/** Reads the value of an Authorization header. */
export function readAuthorization(
  signing: TokenSigning,
  authorization: string,
  now: Date
): TokenReading {
  const [, token] = /^Bearer +(\S+) *$/i.exec(authorization) ?? [];
  const [head, body, given, ...more] = token?.split('.') ?? [];
  if (head === undefined || body === undefined || given === undefined || more.length > 0) {
    return refused(UNSUPPORTED);
  }
  const expected = signature(signing.secret, `${head}.${body}`);
  const found = Buffer.from(given, 'base64url');
  if (expected.length !== found.length || !timingSafeEqual(expected, found)) {
    return refused(BAD_SIGNATURE);
  }
  // Signed here, so it is what issueToken wrote.
  const { aud, upn, scp, exp } = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as {
    readonly aud: string;
    readonly upn: string;
    readonly scp: string;
    readonly exp: number;
  };
  if (aud !== audienceOf(signing)) return refused(OTHER_AUDIENCE);
  if (now.getTime() >= exp * 1000) return refused(EXPIRED);
  return isScope(scp) ? { kind: 'good', bearer: { login: upn, scope: scp } } : refused(UNSUPPORTED);
}

const refused = (refusal: TokenRefusal): TokenReading => ({ kind: 'refused', refusal });

/** A token of somebody who is no longer in the directory. Not recorded. */
export const PERSON_GONE: TokenRefusal = {
  description: 'The user in the token does not exist.',
  diagnostics: '3001000;reason="There has been an error authenticating the request."'
};
