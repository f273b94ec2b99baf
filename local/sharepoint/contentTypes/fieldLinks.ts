import {
  deleteObject,
  done,
  guidOf,
  reads,
  smallCollection,
  textOf,
  writes,
  type Collection,
  type Entity
} from '../resource';
import { changeKind, type ContentType, type FieldLink } from '../storage';
import { fieldLinkUnknown } from './errors';
import type { TypeHome } from './typeHome';

/**
 * The columns of a content type. REST takes none away but by id, and adds none: SharePoint leaves
 * that to other interfaces. Source: pnpjs issue 3367.
 */
export function fieldLinks(home: TypeHome, contentType: ContentType, address: string): Collection {
  const at = `${address}/FieldLinks`;
  const { links } = contentType;
  const keep = (next: readonly FieldLink[]): void => {
    home.demand();
    home.save({ ...contentType, links: next });
    home.note(contentType.id, changeKind.update);
  };
  const entity = (link: FieldLink): Entity => {
    const remove = (): void => keep(links.filter(({ id }) => id !== link.id));
    return {
      kind: 'entity',
      type: 'SP.FieldLink',
      address: `${at}(guid'${link.id}')`,
      defaults: ['FieldInternalName', 'Hidden', 'Id', 'Name', 'Required'],
      property: (name) => linkProperty(link, name),
      navigate: () => undefined,
      operations: {
        DeleteObject: deleteObject(remove)
      },
      remove: () => {
        remove();
        return { kind: 'deleted' };
      }
    };
  };
  const byId = (id: string): Entity => {
    const link = links.find((one) => one.id === id);
    if (!link) throw fieldLinkUnknown(id);
    return entity(link);
  };
  return smallCollection('SP.FieldLink', at, () => links.map(entity), {
    byKey: (key) => byId(guidOf(key)),
    operations: {
      GetById: reads(({ args }) => byId(guidOf(args.id))),
      Reorder: writes(({ args }) => {
        keep(inOrder(links, args.internalNames));
        return done('Reorder');
      })
    }
  });
}

/** The links in the order of the names; those not named stay behind them. */
export function inOrder(links: readonly FieldLink[], names: unknown): readonly FieldLink[] {
  const wanted = Array.isArray(names) ? names.map((name) => textOf(name)) : [];
  const rank = ({ name }: FieldLink): number =>
    wanted.includes(name) ? wanted.indexOf(name) : wanted.length;
  return [...links].sort((a, b) => rank(a) - rank(b));
}

function linkProperty(link: FieldLink, name: string): string | boolean | undefined {
  switch (name) {
    case 'FieldInternalName':
    case 'Name':
    case 'DisplayName':
      return link.name;
    case 'Id':
      return link.id;
    case 'Hidden':
      return link.hidden;
    case 'Required':
      return link.required;
    case 'ReadOnly':
      return false;
    case 'ShowInDisplayForm':
      return !link.hidden;
    default:
      return undefined;
  }
}
