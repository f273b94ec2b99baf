import { itemUnknown } from '../errors';
import { itemById } from '../items/items';
import { columnText } from '../items/ownValues';
import { numberOf, writes, type Operation } from '../resource';
import { webUrl, type Session } from '../session';
import type { List } from '../storage';

/**
 * RenderListFormData(itemId, formId, mode): what a form of the item needs, as a text that holds JSON.
 * Source of the names: what PnPjs reads of it (IListFormData); the rest is not recorded.
 */
export const renderListFormData = (session: Session, list: List): Operation =>
  writes(({ args }) => {
    const item = session.storage.items.byId(list.num, numberOf(args.itemId));
    // Throws for an item that is not there, or may not be read.
    itemById(session, list, numberOf(args.itemId));
    if (!item) throw itemUnknown();
    const fields = session.storage.fields
      .all(list.num)
      .filter(({ properties }) => properties.Hidden !== true);
    const mode = numberOf(args.mode);
    const form = {
      ...Object.fromEntries(
        fields.map((field) => [field.internalName, columnText(session, list, item, field)])
      ),
      ListSchema: Object.fromEntries(
        fields.map(({ id, internalName, title, type, properties }) => [
          internalName,
          {
            Id: id,
            Name: internalName,
            Title: title,
            FieldType: type,
            Required: properties.Required === true,
            ReadOnlyField: properties.ReadOnlyField === true
          }
        ])
      ),
      FormControlMode: mode,
      FieldControlModes: Object.fromEntries(fields.map(({ internalName }) => [internalName, mode])),
      WebAttributes: {
        WebUrl: webUrl(session),
        LCID: 2057,
        CurrentUserId: session.person.id
      }
    };
    return { kind: 'value', name: 'RenderListFormData', value: JSON.stringify(form) };
  });
