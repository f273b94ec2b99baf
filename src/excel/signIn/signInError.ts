import { EXCEL_SIGN_IN } from '../../components/loc/excelSignIn';

/** What kept a person from being signed in. */
export type SignInErrorKind =
  /** Only the person can say who they are: they are asked by a button. */
  | 'signed out'
  | 'closed'
  | 'window blocked'
  | 'open already'
  | 'not reached'
  /** Nobody with the right to has consented to the add-in (`docs/excel.md`). */
  | 'not allowed'
  | 'not offered'
  | 'failed';

/** An error whose message is a sentence for the person; the cause is kept for the log. */
export class SignInError extends Error {
  public readonly kind: SignInErrorKind;
  public readonly cause: unknown;

  public constructor(kind: SignInErrorKind, cause: unknown) {
    super(kind === 'failed' ? EXCEL_SIGN_IN.failed(codeOf(cause)) : EXCEL_SIGN_IN[kind]);
    this.name = 'SignInError';
    this.kind = kind;
    this.cause = cause;
  }
}

export function isSignInError(error: unknown, kind?: SignInErrorKind): error is SignInError {
  return error instanceof SignInError && (kind === undefined || error.kind === kind);
}

/** The codes of MSAL's errors that a person can do something about; the rest is 'failed'. */
const KINDS: Readonly<Record<string, SignInErrorKind>> = {
  no_account_error: 'signed out',
  no_account_found: 'signed out',
  user_canceled: 'closed',
  user_cancelled: 'closed',
  popup_window_error: 'window blocked',
  empty_window_error: 'window blocked',
  interaction_in_progress: 'open already',
  no_network_connectivity: 'not reached',
  post_request_failed: 'not reached',
  get_request_failed: 'not reached',
  network_error: 'not reached',
  endpoints_resolution_error: 'not reached',
  openid_config_error: 'not reached',
  timed_out: 'not reached',
  access_denied: 'not allowed',
  consent_required: 'not allowed',
  unauthorized_client: 'not allowed',
  invalid_client: 'not allowed',
  nested_app_auth_bridge_disabled: 'not offered'
};

/**
 * What MSAL threw, as a sentence for the person.
 *
 * @param asked whether the person was asked: what only they can answer is then no reason to ask again
 */
export function signInErrorFrom(cause: unknown, asked: boolean): SignInError {
  if (cause instanceof SignInError) return cause;
  if (!asked && nameOf(cause) === 'InteractionRequiredAuthError') {
    return new SignInError('signed out', cause);
  }
  // The script of MSAL is loaded when it is needed first.
  if (nameOf(cause) === 'ChunkLoadError') return new SignInError('not reached', cause);
  return new SignInError(KINDS[codeOf(cause)] ?? 'failed', cause);
}

function nameOf(cause: unknown): string {
  return cause instanceof Error ? cause.name : '';
}

function codeOf(cause: unknown): string {
  const code = (cause as { readonly errorCode?: unknown } | undefined)?.errorCode;
  return typeof code === 'string' && code !== '' ? code : nameOf(cause) || 'unknown';
}
