import { isSignInError } from '../../signIn/signInError';

/** Whether only the person can help, by signing in: thrown by the sign-in, or as a request's cause. */
export function isSignedOut(error: unknown): boolean {
  if (isSignInError(error)) return error.kind === 'signed out';
  const cause = (error as { readonly cause?: unknown } | undefined)?.cause;
  return cause !== undefined && cause !== error && isSignedOut(cause);
}
