import { randomUUID } from 'node:crypto';
import { invalidArgument } from '../errors';
import { listAddress, listSecurable } from '../lists/list';
import { defaultsOf } from '../metadata/model';
import {
  answer,
  complex,
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
import { parametersOf, settableValues } from '../settableValues';
import type { Json, List, View } from '../storage';
import { viewUrl } from './newView';
import { viewFieldsEntity } from './viewFields';
import { viewUnknown } from './viewUnknown';
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

export function viewEntity(session: Session, list: List, view: View): Entity {
  const { storage, rights } = session;
  const address = `${listAddress(list)}/Views(guid'${view.id}')`;
  const demand = (): void => rights.demand(listSecurable(session, list).scope, 'manageLists');
  const property = (name: string): Value | undefined => {
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
  };
  return {
    kind: 'entity',
    type: 'SP.View',
    address,
    defaults: Object.keys(defaultsOf('SP.View')),
    property,
    navigate: (name) =>
      name === 'ViewFields' ? viewFieldsEntity(session, list, view, address) : undefined,
    operations: {
      SetViewXml: writes(({ args }) => {
        demand();
        const { fields, properties } = readViewXml(textOf(args.viewXml));
        storage.views.save(list.num, {
          ...view,
          fields,
          properties: { ...view.properties, ...properties }
        });
        return { kind: 'void', name: 'SetViewXml' };
      })
    },
    merge: (body) => {
      demand();
      const xml = body.ListViewXml;
      const parsed = typeof xml === 'string' ? readViewXml(xml) : undefined;
      storage.views.save(list.num, {
        ...view,
        title: typeof body.Title === 'string' ? body.Title : view.title,
        isDefault: view.isDefault || body.DefaultView === true,
        fields: parsed?.fields ?? view.fields,
        properties: { ...view.properties, ...settings(body), ...parsed?.properties }
      });
      return { kind: 'updated' };
    },
    remove: () => {
      demand();
      storage.views.remove(list.num, view.id);
      return { kind: 'deleted' };
    }
  };
}

export function viewById(session: Session, list: List, id: string): Entity {
  const view = session.storage.views.all(list.num).find((one) => one.id === id);
  if (!view) throw viewUnknown();
  return viewEntity(session, list, view);
}

export function viewByDefault(session: Session, list: List): Resource {
  const view = session.storage.views.all(list.num).find(({ isDefault }) => isDefault);
  return view ? viewEntity(session, list, view) : { kind: 'nothing' };
}

export function viewCollection(session: Session, list: List): Collection {
  const { storage, web, rights } = session;
  const all = (): readonly View[] => storage.views.all(list.num);
  const create = (body: Body) => {
    rights.demand(listSecurable(session, list).scope, 'manageLists');
    const title = textOf(body.Title).trim();
    if (title === '') throw invalidArgument('The parameter Title cannot be null or empty string.');
    const fallback = all().find(({ isDefault }) => isDefault)?.fields ?? ['LinkTitle'];
    const given = Array.isArray(body.ViewFields) ? body.ViewFields.map(String) : fallback;
    const view: View = {
      id: randomUUID(),
      position: all().length,
      title,
      url: viewUrl(web, list, title, all()),
      isDefault: body.SetAsDefaultView === true || body.DefaultView === true,
      fields: given,
      properties: {
        RowLimit: 30,
        Paged: true,
        ...(typeof body.Query === 'string' && { ViewQuery: body.Query }),
        ...(body.PersonalView === true && { PersonalView: true }),
        ...settings(body)
      }
    };
    storage.views.save(list.num, view);
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
