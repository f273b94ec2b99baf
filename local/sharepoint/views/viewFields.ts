import { noteChange } from '../changes/noteChange';
import { invalidArgument } from '../errors';
import { fieldUnknown } from '../fields/errors';
import { done, many, numberOf, textOf, writes, type Entity } from '../resource';
import type { Session } from '../session';
import { changeKind, type List, type View } from '../storage';
import { escapeXml } from '../xml/xml';
import { demandView } from './personalViews';

/** Shows a new column in the list's default view. */
export function addFieldToDefaultView(session: Session, list: List, name: string): void {
  const view = session.storage.views.all(list.num).find(({ isDefault }) => isDefault);
  if (view && !view.fields.includes(name)) {
    session.storage.views.save(list.num, { ...view, fields: [...view.fields, name] });
  }
}

/** The columns of a view, in their order. */
export function viewFieldsEntity(
  session: Session,
  list: List,
  view: View,
  viewAddress: string
): Entity {
  const { storage } = session;
  const keep = (fields: readonly string[], name: string) => {
    demandView(session, list, view);
    storage.views.save(list.num, { ...view, fields });
    noteChange(session, { object: 'view', change: changeKind.update, list, key: view.id });
    return done(name);
  };
  const nameOf = (wanted: string): string => {
    const fields = storage.fields.all(list.num);
    const field =
      fields.find(({ internalName }) => internalName === wanted) ??
      fields.find(({ title }) => title === wanted);
    if (!field) throw fieldUnknown(wanted);
    return field.internalName;
  };
  return {
    kind: 'entity',
    type: 'SP.ViewFieldCollection',
    address: `${viewAddress}/ViewFields`,
    defaults: ['SchemaXml', 'Items'],
    property: (name) => {
      if (name === 'Items') return many('Edm.String', view.fields);
      if (name !== 'SchemaXml') return undefined;
      return view.fields.map((field) => `<FieldRef Name="${escapeXml(field)}" />`).join('');
    },
    navigate: () => undefined,
    operations: {
      AddViewField: writes(({ args }) => {
        const name = nameOf(textOf(args.strField));
        const fields = view.fields.includes(name) ? view.fields : [...view.fields, name];
        return keep(fields, 'AddViewField');
      }),
      RemoveViewField: writes(({ args }) => {
        const name = nameOf(textOf(args.strField));
        return keep(
          view.fields.filter((field) => field !== name),
          'RemoveViewField'
        );
      }),
      RemoveAllViewFields: writes(() => keep([], 'RemoveAllViewFields')),
      MoveViewFieldTo: writes(({ args }) => {
        const name = nameOf(textOf(args.field));
        if (!view.fields.includes(name)) throw invalidArgument(`The view does not show '${name}'.`);
        const others = view.fields.filter((field) => field !== name);
        others.splice(numberOf(args.index), 0, name);
        return keep(others, 'MoveViewFieldTo');
      })
    }
  };
}
