import { headers } from '@pnp/queryable';
import type { SPFI } from '@pnp/sp';
import { SPQueryable, spPost } from '@pnp/sp';
import '@pnp/sp/sites';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/webs';
import { TrackerError } from '../../errors/trackerError';
import type { GroupName } from '../declaration/site';
import type { GroupIds } from './provisionGroups';
import type { Journal, ProvisionOutcome } from './journal';

/**
 * Makes Tracker Owners the owner of every group of the Tracker, themselves too: SharePoint lets nobody
 * but a group's owner (and site collection administrators) change who is in it. A group that belongs to
 * somebody else stays theirs and is noted as refused: the site works, and that person, or the handbook,
 * can put it right. A group that this run has `made` counts as made with its owner.
 */
export async function giveGroupsToOwners(
  sp: SPFI,
  groups: GroupIds,
  made: ReadonlySet<GroupName>,
  journal: Journal
): Promise<void> {
  const ownersId = groups.get('Tracker Owners');
  if (ownersId === undefined) return;
  const found = await sp.web.siteGroups.select('Id', 'OwnerTitle')<
    { readonly Id: number; readonly OwnerTitle: string }[]
  >();
  for (const [name, id] of groups) {
    const isRight = found.some((group) => group.Id === id && group.OwnerTitle === 'Tracker Owners');
    const done: ProvisionOutcome = isRight ? 'already right' : await own(sp, id, ownersId);
    const outcome = done === 'changed' && made.has(name) ? 'created' : done;
    journal.note({ kind: 'group owner', name, outcome });
  }
}

/** Identities of the object model begin with the type of what holds the site (MS-CSOM 2.2.4.4). */
const OF_SITE = '740c6a0b-85e2-48a0-a494-e0f1759d4aa7:site';

interface QueryAnswer {
  readonly ErrorInfo: {
    readonly ErrorMessage: string;
    readonly ErrorTypeName: string;
  } | null;
}

/**
 * REST has no call that makes a group the owner of a group: `SetUserAsOwner` takes people only, and an
 * Owner in a body is left aside (sp-dev-docs issue 5031). The object model has.
 */
async function own(sp: SPFI, groupId: number, ownersId: number): Promise<'changed' | 'refused'> {
  const [{ Id: siteId }, { Url: webUrl }] = await Promise.all([
    sp.site.select('Id')<{ readonly Id: string }>(),
    sp.web.select('Url')<{ readonly Url: string }>()
  ]);
  const group = (id: number): string => `${OF_SITE}:${siteId}:g:${id}`;
  const query =
    '<Request xmlns="http://schemas.microsoft.com/sharepoint/clientquery/2009" ' +
    'AddExpandoFieldTypeSuffix="true" SchemaVersion="15.0.0.0" LibraryVersion="16.0.0.0" ' +
    'ApplicationName="Recommendations Tracker">' +
    '<Actions><SetProperty Id="1" ObjectPathId="3" Name="Owner"><Parameter ObjectPathId="4" />' +
    '</SetProperty><Method Name="Update" Id="2" ObjectPathId="3" /></Actions>' +
    `<ObjectPaths><Identity Id="3" Name="${group(groupId)}" />` +
    `<Identity Id="4" Name="${group(ownersId)}" /></ObjectPaths></Request>`;

  const address = `${webUrl}/_vti_bin/client.svc/ProcessQuery`;
  const sent = { ...headers({ 'Content-Type': 'text/xml' }), body: query };
  const [answer] = await spPost<readonly QueryAnswer[]>(SPQueryable([sp.web, address]), sent);
  const refusal = answer?.ErrorInfo;
  if (refusal === null) return 'changed';
  if (refusal?.ErrorTypeName === 'System.UnauthorizedAccessException') return 'refused';
  throw new TrackerError('refused', refusal, refusal?.ErrorMessage);
}
