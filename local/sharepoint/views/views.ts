import { randomUUID } from 'node:crypto';
import { noteChange } from '../changes/noteChange';
import { parameterEmpty } from '../errors';
import { listAddress } from '../lists/list';
import { defaultsOf } from '../metadata/model';
import {
  answer,
  complex,
  deleteObject,
  done,
  guidOf,
  reads,
  smallCollection,
  textOf,
  writes,
  type Body,
  type Collection,
  type Entity,
  type Resource,
  type Value
} from '../resource';
import type { Session } from '../session';
import { demandProperties, parametersOf, settableValues } from '../settableValues';
import { changeKind, type ChangeKind, type Json, type List, type View } from '../storage';
import { viewUnknown } from './errors';
import { viewUrl } from './newView';
import { demandView, isSeen, PERSON } from './personalViews';
import { viewHtml } from './viewHtml';
import { viewFieldsEntity } from './viewFields';
import { readViewXml, writeViewXml } from './viewXml';

const SETTABLE = new Set([
  'Aggregations',
  'AggregationsStatus',
  'ColumnWidth',
  'CustomFormatter',
  'Hidden',
  'IncludeRootFolder',
  'JSLink',
  'MobileDefaultView',
  'MobileView',
  'Paged',
  'RowLimit',
  'Scope',
  'TabularView',
  'ViewData',
  'ViewJoins',
  'ViewProjectedFields',
  'ViewQuery',
  'ViewType2'
]);

const settings = (body: Body): Record<string, Json> => settableValues(body, SETTABLE);

function viewEntity(session: Session, list: List, view: View): Entity {
  const { storage } = session;
  const address = `${listAddress(list)}/Views(guid'${view.id}')`;
  const demand = (): void => demandView(session, list, view);
  const save = (next: View): void => {
    storage.views.save(list.num, next);
    noteView(session, list, next, changeKind.update);
  };
  const remove = (): void => {
    demand();
    storage.views.remove(list.num, view.id);
    noteView(session, list, view, changeKind.delete);
  };
  return {
    kind: 'entity',
    type: 'SP.View',
    address,
    defaults: Object.keys(defaultsOf('SP.View')),
    property: (name) => viewProperty(view, name),
    navigate: (name) =>
      name === 'ViewFields' ? viewFieldsEntity(session, list, view, address) : undefined,
    operations: {
      SetViewXml: writes(({ args }) => {
        demand();
        const { fields, properties } = readViewXml(textOf(args.viewXml));
        save({ ...view, fields, properties: { ...view.properties, ...properties } });
        return done('SetViewXml');
      }),
      RenderAsHtml: reads(() => ({
        kind: 'value',
        name: 'RenderAsHtml',
        value: viewHtml(session, list, view)
      })),
      Update: writes(() => done('Update')),
      DeleteObject: deleteObject(remove)
    },
    merge: (body) => {
      demand();
      demandProperties(body, 'SP.View');
      const xml = body.ListViewXml;
      const parsed = typeof xml === 'string' ? readViewXml(xml) : undefined;
      save({
        ...view,
        title: typeof body.Title === 'string' ? body.Title : view.title,
        isDefault: view.isDefault || body.DefaultView === true,
        fields: parsed?.fields ?? view.fields,
        properties: { ...view.properties, ...settings(body), ...parsed?.properties }
      });
      return { kind: 'updated' };
    },
    remove: () => {
      remove();
      return { kind: 'deleted' };
    }
  };
}

function viewProperty(view: View, name: string): Value | undefined {
  switch (name) {
    case 'Id':
      return view.id;
    case 'Title':
      return view.title;
    case 'DefaultView':
      return view.isDefault;
    case 'ServerRelativeUrl':
      return view.url;
    case 'ServerRelativePath':
      return complex('SP.ResourcePath', { DecodedUrl: view.url });
    case 'ContentTypeId':
      return complex('SP.ContentTypeId', { StringValue: '0x' });
    case 'ListViewXml':
    case 'HtmlSchemaXml':
      return writeViewXml(view);
    case 'BaseViewId':
      return '1';
    case 'ImageUrl':
      return '/_layouts/15/images/generic.png?rev=47';
    case 'Hidden':
      return view.properties.Hidden === true;
    case 'ViewQuery':
      return String(view.properties.ViewQuery ?? '');
    default:
      return (view.properties[name] ?? defaultsOf('SP.View')[name]) as Value | undefined;
  }
}

const noteView = (session: Session, list: List, { id }: View, change: ChangeKind): void =>
  noteChange(session, { object: 'view', change, list, key: id });

/** @throws SharePointError 404 for a view that is not there, or somebody else’s */
export function viewById(session: Session, list: List, id: string): Entity {
  const view = session.storage.views.all(list.num).find((one) => one.id === id);
  if (!view || !isSeen(session, view)) throw viewUnknown();
  return viewEntity(session, list, view);
}

/** Nothing where the list has lost its default view. */
export function viewByDefault(session: Session, list: List): Resource {
  const view = session.storage.views.all(list.num).find(({ isDefault }) => isDefault);
  return view ? viewEntity(session, list, view) : { kind: 'nothing' };
}

/** The views of a list that the person may see. */
export function viewCollection(session: Session, list: List): Collection {
  const { storage, web, person } = session;
  const all = (): readonly View[] =>
    storage.views.all(list.num).filter((view) => isSeen(session, view));
  const create = (body: Body) => {
    const title = textOf(body.Title).trim();
    if (title === '') throw parameterEmpty('Title');
    const fallback = all().find(({ isDefault }) => isDefault)?.fields ?? ['LinkTitle'];
    const given = Array.isArray(body.ViewFields) ? body.ViewFields.map(String) : fallback;
    const view: View = {
      id: randomUUID(),
      position: storage.views.all(list.num).length,
      title,
      url: viewUrl(web, list, title, storage.views.all(list.num)),
      isDefault:
        body.PersonalView !== true && (body.SetAsDefaultView === true || body.DefaultView === true),
      fields: given,
      properties: {
        RowLimit: 30,
        Paged: true,
        ...(typeof body.Query === 'string' && { ViewQuery: body.Query }),
        ...(body.PersonalView === true && { PersonalView: true, [PERSON]: person.id }),
        ...settings(body)
      }
    };
    demandView(session, list, view);
    storage.views.save(list.num, view);
    noteView(session, list, view, changeKind.add);
    return viewEntity(session, list, view);
  };
  return smallCollection(
    'SP.View',
    `${listAddress(list)}/Views`,
    () => all().map((view) => viewEntity(session, list, view)),
    {
      byKey: (key) => viewById(session, list, guidOf(key)),
      create: (body) => answer(create(body)),
      operations: {
        GetById: reads(({ args }) => viewById(session, list, guidOf(args.guidId))),
        GetByTitle: reads(({ args }) => {
          const title = textOf(args.strTitle);
          const view = all().find((one) => one.title === title);
          if (!view) throw viewUnknown();
          return viewEntity(session, list, view);
        }),
        Add: writes(({ args }) => answer(create(parametersOf(args.parameters)), 200))
      }
    }
  );
}
