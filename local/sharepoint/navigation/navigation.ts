import { noteWeb } from '../changes/noteChange';
import { spException } from '../errors';
import {
  answer,
  deleteObject,
  done,
  numberOf,
  reads,
  smallCollection,
  textOf,
  writes,
  type Body,
  type Collection,
  type Entity,
  type Value
} from '../resource';
import type { Session } from '../session';
import { demandProperties, settableValues } from '../settableValues';
import { changeKind, type NavigationNode, type Properties } from '../storage';
import { addNode, QUICK_LAUNCH, TOP_NAVIGATION } from './newNode';

const SETTABLE = new Set(['Title', 'Url', 'IsVisible', 'IsExternal']);
const NO_TEMPLATE = -1;

/** Code and text not recorded. */
const nodeUnknown = () => spException(404, -2147024809, 'The navigation node does not exist.');

/** web/navigation: the quick launch and the top navigation bar. */
export const navigation = (session: Session): Entity => ({
  kind: 'entity',
  type: 'SP.Navigation',
  address: 'Web/Navigation',
  defaults: ['UseShared'],
  property: (name) => (name === 'UseShared' ? false : undefined),
  navigate: (name) => {
    if (name === 'QuickLaunch') return nodes(session, QUICK_LAUNCH, 'Web/Navigation/QuickLaunch');
    if (name === 'TopNavigationBar') {
      return nodes(session, TOP_NAVIGATION, 'Web/Navigation/TopNavigationBar');
    }
    return undefined;
  },
  operations: {
    // A number that no link has gives nothing, and no error: cli-microsoft365's "navigation node set".
    GetNodeById: reads(({ args }) => {
      const found = session.storage.navigation.byId(session.web.num, numberOf(args.id));
      return found ? nodeEntity(session, found) : { kind: 'nothing' };
    })
  }
});

function nodes(session: Session, parent: number, address: string): Collection {
  const { storage, web } = session;
  const all = (): readonly NavigationNode[] => storage.navigation.below(web.num, parent);
  const byId = (id: number): Entity => {
    const found = storage.navigation.byId(web.num, id);
    if (!found) throw nodeUnknown();
    return nodeEntity(session, found);
  };
  return smallCollection(
    'SP.NavigationNode',
    address,
    () => all().map((node) => nodeEntity(session, node)),
    {
      byKey: (key) => byId(numberOf(key)),
      create: (body) => answer(nodeEntity(session, add(session, parent, body)), 201),
      operations: {
        GetById: reads(({ args }) => byId(numberOf(args.id))),
        MoveAfter: writes(({ args }) => {
          session.rights.demand(web.scope, 'manageWeb');
          const moved = numberOf(args.nodeId);
          const after = numberOf(args.previousNodeId);
          const ids = all().map(({ id }) => id);
          // A previous node of 0 puts it first.
          if (!ids.includes(moved) || (after !== 0 && !ids.includes(after))) throw nodeUnknown();
          const rest = ids.filter((id) => id !== moved);
          const place = rest.indexOf(after) + 1;
          storage.navigation.arrange([...rest.slice(0, place), moved, ...rest.slice(place)]);
          noted(session);
          return done('MoveAfter');
        })
      }
    }
  );
}

function add(session: Session, parent: number, body: Body): NavigationNode {
  const { storage, web, rights } = session;
  rights.demand(web.scope, 'manageWeb');
  demandProperties(body, 'SP.NavigationNode');
  const node = addNode(storage, web, parent, settableValues(body, SETTABLE));
  noted(session);
  return node;
}

const noted = (session: Session): void => noteWeb(session, changeKind.navigation);

function nodeEntity(session: Session, node: NavigationNode): Entity {
  const { storage, web, rights } = session;
  const { id, properties } = node;
  const address = `Web/Navigation/GetNodeById(${id})`;
  const remove = (): void => {
    rights.demand(web.scope, 'manageWeb');
    storage.navigation.remove(web.num, id);
    noted(session);
  };
  const values = valuesOf(session, id, properties);
  return {
    kind: 'entity',
    type: 'SP.NavigationNode',
    address,
    defaults: Object.keys(values),
    property: (name) => values[name],
    navigate: (name) =>
      name === 'Children' ? nodes(session, id, `${address}/Children`) : undefined,
    operations: {
      DeleteObject: deleteObject(remove)
    },
    merge: (body) => {
      rights.demand(web.scope, 'manageWeb');
      demandProperties(body, 'SP.NavigationNode');
      storage.navigation.update(node, { ...properties, ...settableValues(body, SETTABLE) });
      noted(session);
      return { kind: 'updated' };
    },
    remove: () => {
      remove();
      return { kind: 'deleted' };
    }
  };
}

function valuesOf(
  { origin, web }: Session,
  id: number,
  properties: Properties
): Readonly<Record<string, Value>> {
  const url = textOf(properties.Url ?? '');
  const elsewhere = /^https?:/i.test(url) && !url.startsWith(`${origin}/`);
  return {
    CurrentLCID: Number(web.properties.Language ?? 1033),
    Id: id,
    IsDocLib: url.includes('/Forms/'),
    IsExternal: properties.IsExternal === true || elsewhere,
    IsVisible: properties.IsVisible !== false,
    ListTemplateType: NO_TEMPLATE,
    Title: textOf(properties.Title ?? ''),
    Url: url
  };
}
