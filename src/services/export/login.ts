/** What SharePoint puts before the sign-in name of a person of the organisation. */
const MEMBER = 'i:0#.f|membership|';

/** The name a person signs in with; other claims (a group, an application) stay whole. */
export function loginOf(claim: string | undefined): string | undefined {
  return claim?.toLowerCase().startsWith(MEMBER) === true ? claim.slice(MEMBER.length) : claim;
}

/** The claim that SharePoint knows a sign-in name by. */
export function claimOf(login: string): string {
  return login.includes('|') ? login : `${MEMBER}${login}`;
}
