import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import { TrackerError } from '../../errors/trackerError';
import type { ListDeclaration } from '../../site/declaration/list';
import { actionsList } from '../../site/lists/actions';
import { positionsList } from '../../site/lists/positions';
import { recommendationsList } from '../../site/lists/recommendations';
import { reportsList } from '../../site/lists/reports';
import { updatesList } from '../../site/lists/updates';
import { allows, maskFrom } from '../../site/permissionMask';
import { NO_METADATA } from '../../sync/odata';
import { reading } from '../../sync/sharePointAnswer';

/** The lists that `commitIntake` adds to. */
const WRITTEN: readonly ListDeclaration[] = [
  reportsList,
  recommendationsList,
  actionsList,
  updatesList,
  positionsList
];

interface ListRights {
  readonly Title: string;
  readonly EffectiveBasePermissions: { readonly High: string; readonly Low: string };
}

/**
 * Whether the signed-in person may add what a paper holds, whichever of it turns out to be new: the
 * right is asked for on every list, so that the answer does not depend on what is there already.
 * @throws TrackerError: the site does not answer, or a list is missing or hidden from the person
 */
export async function mayCommit(sp: SPFI): Promise<boolean> {
  const lists = await reading(() =>
    sp.web.lists.select(
      'Title',
      'EffectiveBasePermissions'
    )<readonly ListRights[]>({
      headers: NO_METADATA
    })
  );
  return WRITTEN.every(({ title }) => {
    const list = lists.find(({ Title }) => Title === title);
    if (list === undefined) throw new TrackerError('site not set up');
    return allows(maskFrom(list.EffectiveBasePermissions), 'AddListItems');
  });
}
