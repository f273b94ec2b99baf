import { PERMISSIONS } from '../../../../components/loc/administrationPermissions';
import type { ComparedGrant } from '../../../../services/administration/comparePermissions';

const { words } = PERMISSIONS;

/** What a group may do in a list, in a word: the most that it may do. */
export function grantWord(
  { verbs }: Pick<ComparedGrant, 'verbs'>,
  which: 'allowed' | 'declared'
): string {
  const may = (name: string): boolean => verbs.some((each) => each.verb === name && each[which]);
  if (!may('read')) return words.none;
  if (may('delete')) return words.full;
  if (may('edit')) return words.edit;
  return may('add') ? words.add : words.read;
}

/** How a grant that is not as declared differs: by its word where that differs, else in part. */
export function differenceWords(grant: ComparedGrant): string {
  const wanted = grantWord(grant, 'declared');
  return wanted === grantWord(grant, 'allowed')
    ? PERMISSIONS.otherwise
    : PERMISSIONS.shouldBe(wanted);
}
