import { fieldSetting } from '../fields/fieldKinds';
import { bareGuid } from '../guid';
import { scopeOfList } from '../permissions/inForce';
import { smallCollection, type Collection, type Entity, type Value } from '../resource';
import { mayView } from '../roles/securable';
import type { Session } from '../session';
import type { Field, List } from '../storage';
import { listAddress, listEntity } from './list';

const leadsTo = ({ type, properties }: Field, list: List): boolean =>
  type.startsWith('Lookup') && bareGuid(String(properties.LookupList ?? '')) === list.id;

/** list/getRelatedFields: the lookups of the web's lists that lead to this one. */
export const relatedFields = (session: Session, list: List): Collection =>
  smallCollection('SP.RelatedField', `${listAddress(list)}/GetRelatedFields`, () =>
    session.storage.lists
      .all(session.web.num)
      .filter((holder) => mayView(session, scopeOfList(session, holder)))
      .flatMap((holder) =>
        session.storage.fields
          .all(holder.num)
          .filter((field) => leadsTo(field, list))
          .map((field) => relatedField(session, list, holder, field))
      )
  );

function relatedField(session: Session, list: List, holder: List, field: Field): Entity {
  const properties: Readonly<Record<string, Value>> = {
    FieldId: field.id,
    ListId: holder.id,
    RelationshipDeleteBehavior: Number(fieldSetting(field, 'RelationshipDeleteBehavior')),
    WebId: session.web.webId
  };
  return {
    kind: 'entity',
    type: 'SP.RelatedField',
    address: `${listAddress(list)}/GetRelatedFields(guid'${field.id}')`,
    defaults: Object.keys(properties),
    property: (name) => properties[name],
    navigate: (name) => (name === 'LookupList' ? listEntity(session, list) : undefined),
    operations: {}
  };
}
