/** What is said while a person signs in from Excel, and when they could not. */
export const EXCEL_SIGN_IN = {
  button: 'Sign in',
  signingIn: 'Signing in…',
  title: 'You are not signed in',
  why: 'Sign in with the account that you use for SharePoint. Your sheets stay as they are.',

  'signed out':
    'You are not signed in any more. Sign in, then do it again; your sheet is as it was.',
  closed: 'Sign-in was closed before it was finished.',
  'window blocked':
    'The sign-in window was blocked. Allow windows of this add-in to open, then sign in again.',
  'open already': 'A sign-in window is open already. Finish signing in there.',
  'not reached':
    'Microsoft’s sign-in could not be reached. Look at your connection, then try again.',
  'not allowed':
    'Your organisation has not allowed Recommendations Tracker to use SharePoint from Excel for you. Ask whoever looks after Microsoft 365 to allow it.',
  'not offered':
    'This Excel does not let add-ins sign in. Bring Excel up to date, or use Excel on the web.',
  failed: (code: string) => `Signing in failed (${code}). Try again.`,

  // The page that a sign-in in a window of its own comes back to.
  finished: 'You are signed in. This window closes by itself; if it stays, close it.',
  notFinished: 'Signing in did not finish. Close this window, then sign in again from Excel.'
} as const;
