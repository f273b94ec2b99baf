import type { Answer } from '../http/answer';
import { SHAREPOINT_ID, type TokenRefusal, type TokenSigning } from './token';

const challengeOf = ({ realm }: TokenSigning): string =>
  `Bearer realm="${realm}",client_id="${SHAREPOINT_ID}"`;

/** 401 to whoever does not say who they are. */
export const anonymous = (signing: TokenSigning): Answer => ({
  status: 401,
  headers: {
    'Content-Type': 'text/plain; charset=utf-8',
    'WWW-Authenticate': challengeOf(signing)
  },
  body: '401 UNAUTHORIZED'
});

/** 401 to a token that is not good, saying why. Form of the body: sp-dev-docs issue 5889. */
export const tokenRefused = (
  signing: TokenSigning,
  { description, diagnostics }: TokenRefusal
): Answer => ({
  status: 401,
  headers: {
    'Content-Type': 'application/json; charset=utf-8',
    'WWW-Authenticate': `${challengeOf(signing)},error="invalid_token",error_description="${description}"`,
    'x-ms-diagnostics': `${diagnostics};category="invalid_client"`
  },
  body: JSON.stringify({ error_description: description })
});
