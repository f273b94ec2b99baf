import { getChangesOfItem } from '../changes/getChanges';
import { accessDenied, undefinedProperty } from '../errors';
import { itemTypeName } from '../lists/names';
import { scopeOfItem } from '../permissions/inForce';
import { done, flagOf, numberOf, reads, textOf, writes, type Operations } from '../resource';
import { webUrl, type Session } from '../session';
import { changeKind, type Item, type List } from '../storage';
import { demandEdit } from './ownItems';
import { readFormValue } from './formValues';
import { validateUpdate } from './validateUpdate';
import { versionCollection } from './versions';
import { updateItem, type Changed } from './writing';

/** The functions of an item, beside those that delete it and those of its permissions. */
export function itemOperations(
  session: Session,
  list: List,
  item: Item,
  address: string
): Operations {
  /** A write of the item as it stands: over REST nothing else can be waiting to be saved. */
  const rewrite = (name: string, changed?: Changed): Operations => ({
    [name]: writes(() => {
      demandEdit(session, list, item);
      updateItem(session, list, item, {}, changed);
      return done(name);
    })
  });
  const versions = (): ReturnType<typeof versionCollection> => {
    session.rights.demand(scopeOfItem(session, list, item), 'viewVersions');
    return versionCollection(session, list, item, `${address}/Versions`);
  };
  return {
    GetChanges: getChangesOfItem(session, list, item),
    ...rewrite('Update'),
    ...rewrite('UpdateEx'),
    ...rewrite('UpdateOverwriteVersion', { sameVersion: true }),
    // Neither a version nor another editor or time. Source: SPListItem.SystemUpdate.
    ...rewrite('SystemUpdate', systemUpdate(item)),
    ValidateUpdateListItem: writes(({ args }) => {
      demandEdit(session, list, item);
      return validateUpdate(session, list, item, args);
    }),
    ParseAndSetFieldValue: writes(({ args }) => {
      demandEdit(session, list, item);
      demandReadable(session, list, textOf(args.fieldName), textOf(args.value));
      return done('ParseAndSetFieldValue');
    }),
    SetCommentsDisabled: writes(({ args }) => {
      demandEdit(session, list, item);
      const CommentsDisabled = flagOf(args.value) ? true : null;
      updateItem(session, list, item, { CommentsDisabled }, systemUpdate(item));
      return done('SetCommentsDisabled');
    }),
    GetWOPIFrameUrl: writes(({ args }) => ({
      kind: 'value',
      name: 'GetWOPIFrameUrl',
      value: frameAddress(session, item, numberOf(args.action))
    })),
    GetVersionById: reads(({ args }) => {
      const found = versions().byKey?.({ kind: 'number', value: numberOf(args.versionId) });
      return found ?? { kind: 'nothing' };
    }),
    // Of items only the system itself may. Source: PnPjs's own tests, which leave it out for that.
    DeleteWithParameters: writes(() => {
      throw accessDenied();
    })
  };
}

const systemUpdate = ({ editor, modified }: Item): Changed => ({
  sameVersion: true,
  editor,
  modified,
  change: changeKind.systemUpdate
});

/**
 * ParseAndSetFieldValue reads a value and keeps it for a later Update: over REST there is none, so that
 * nothing is saved. What SharePoint answers to a value it cannot read is not recorded.
 */
function demandReadable(session: Session, list: List, fieldName: string, text: string): void {
  const field = session.storage.fields
    .all(list.num)
    .find(({ internalName }) => internalName === fieldName);
  if (!field) throw undefinedProperty(fieldName, itemTypeName(list));
  readFormValue(session, list, field, text, { inUtc: false });
}

/** Where a file is shown or edited; an item of a list is not, and has no such address. */
function frameAddress(session: Session, { place, uniqueId }: Item, action: number): string {
  if (place?.kind !== 'file') return '';
  const shown = ['view', 'edit', 'mobileview', 'interactivepreview'][action] ?? 'view';
  return `${webUrl(session)}/_layouts/15/WopiFrame.aspx?sourcedoc={${uniqueId.toUpperCase()}}&action=${shown}`;
}
