import type { Person } from '../../domain/post';

/** What SharePoint Online puts before the sign-in name of a person of the organisation. */
const CLAIMS_PREFIX = /^i:0#\.f\|membership\|/i;

/** The signed-in person of the page's context, as records name people. */
export function signedIn(user: {
  readonly displayName: string;
  readonly loginName: string;
}): Person {
  return { name: user.displayName, login: user.loginName.replace(CLAIMS_PREFIX, '') };
}
