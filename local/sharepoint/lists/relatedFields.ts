import { smallCollection, type Collection, type Entity, type Value } from '../resource';
import { mayView } from '../roles/securable';
import type { Session } from '../session';
import type { Field, List } from '../storage';
import { listAddress, listEntity } from './list';

/** SP.RelationshipDeleteBehaviorType, by the name that columns keep. */
const BEHAVIOURS: Readonly<Record<string, number>> = { None: 0, Cascade: 1, Restrict: 2 };

const leadsTo = ({ type, properties }: Field, list: List): boolean =>
  type.startsWith('Lookup') &&
  String(properties.LookupList ?? '')
    .replace(/[{}]/g, '')
    .toLowerCase() === list.id;

/** list/getRelatedFields: the lookups of the web's lists that lead to this one. */
export const relatedFields = (session: Session, list: List): Collection =>
  smallCollection('SP.RelatedField', `${listAddress(list)}/GetRelatedFields`, () =>
    session.storage.lists
      .all(session.web.num)
      .filter((holder) => mayView(session, holder.scope ?? session.web.scope))
      .flatMap((holder) =>
        session.storage.fields
          .all(holder.num)
          .filter((field) => leadsTo(field, list))
          .map((field) => relatedField(session, list, holder, field))
      )
  );

function relatedField(session: Session, list: List, holder: List, field: Field): Entity {
  const behaviour = field.properties.RelationshipDeleteBehavior;
  const properties: Readonly<Record<string, Value>> = {
    FieldId: field.id,
    ListId: holder.id,
    RelationshipDeleteBehavior:
      typeof behaviour === 'number' ? behaviour : (BEHAVIOURS[String(behaviour)] ?? 0),
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
