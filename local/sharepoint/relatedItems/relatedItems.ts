import { SharePointError, spException } from '../errors';
import { demandEdit } from '../items/ownItems';
import { updateItem } from '../items/writing';
import { listUrl } from '../lists/names';
import {
  complex,
  flagOf,
  many,
  numberOf,
  reads,
  textOf,
  writes,
  type Body,
  type Complex,
  type Operation,
  type Outcome
} from '../resource';
import { onWeb, type Session } from '../session';
import { mapToIcon } from '../webs/mapToIcon';
import { sessionIn, thingAt, thingIn, type Thing } from './relatedThings';

/** What a task keeps of a thing that it is about, as JSON in its column RelatedItems. */
interface Link {
  readonly ItemId: number;
  readonly WebId: string;
  readonly ListId: string;
}

const COLUMN = 'RelatedItems';

/** Code and text not recorded. */
const noSuchColumn = (title: string): SharePointError =>
  spException(500, -2147024809, `The list ${title} has no column for related items.`);

/** SP.RelatedItemManager.AddSingleLink: from an item to another, each with its web. */
export const addSingleLink = (session: Session): Operation =>
  linking(session, 'AddSingleLink', source, target, 'TryAddReverseLink', linked);

/** SP.RelatedItemManager.AddSingleLinkToUrl: from an item to a file. */
export const addSingleLinkToUrl = (session: Session): Operation =>
  linking(
    session,
    'AddSingleLinkToUrl',
    source,
    (at, body) => thingAt(at, textOf(body.TargetItemUrl)),
    'TryAddReverseLink',
    linked
  );

/** SP.RelatedItemManager.AddSingleLinkFromUrl: from a file to an item. */
export const addSingleLinkFromUrl = (session: Session): Operation =>
  linking(
    session,
    'AddSingleLinkFromUrl',
    (at, body) => thingAt(at, textOf(body.SourceItemUrl)),
    target,
    'TryAddReverseLink',
    linked
  );

/** SP.RelatedItemManager.DeleteSingleLink. */
export const deleteSingleLink = (session: Session): Operation =>
  linking(session, 'DeleteSingleLink', source, target, 'TryDeleteReverseLink', parted);

/** SP.RelatedItemManager.GetRelatedItems: those that the person may see. */
export const getRelatedItems = (session: Session): Operation => related(session, 'GetRelatedItems');

/** How many are in the first page is not recorded: here all are. */
export const getPageOneRelatedItems = (session: Session): Operation =>
  related(session, 'GetPageOneRelatedItems');

type Finds = (session: Session, body: Body) => Thing;

const source: Finds = (session, body) =>
  thingIn(
    sessionIn(session, textOf(body.SourceWebUrl)),
    textOf(body.SourceListName),
    numberOf(body.SourceItemID)
  );
const target: Finds = (session, body) =>
  thingIn(
    sessionIn(session, textOf(body.TargetWebUrl)),
    textOf(body.TargetListName),
    numberOf(body.TargetItemID)
  );

type Changes = (links: readonly Link[], link: Link) => readonly Link[];

const isSame = (one: Link, other: Link): boolean =>
  one.ItemId === other.ItemId && one.ListId === other.ListId;
const parted: Changes = (links, link) => links.filter((one) => !isSame(one, link));
const linked: Changes = (links, link) => [...parted(links, link), link];

function linking(
  session: Session,
  name: string,
  from: Finds,
  to: Finds,
  reverse: 'TryAddReverseLink' | 'TryDeleteReverseLink',
  change: Changes
): Operation {
  return writes(({ body }): Outcome => {
    const [one, other] = [from(session, body), to(session, body)];
    if (!keepsLinks(one)) throw noSuchColumn(one.list.title);
    changeLinks(one, other, change);
    // It is only tried: a list without the column, such as a library, keeps no way back.
    if (flagOf(body[reverse]) && keepsLinks(other)) changeLinks(other, one, change);
    return { kind: 'void', name };
  });
}

const keepsLinks = ({ at, list }: Thing): boolean =>
  at.storage.fields.all(list.num).some(({ internalName }) => internalName === COLUMN);

function changeLinks({ at, list, item }: Thing, other: Thing, change: Changes): void {
  demandEdit(at, list, item);
  const link: Link = {
    ItemId: other.item.id,
    WebId: other.at.web.webId,
    ListId: other.list.id
  };
  const links = change(linksOf(item.data[COLUMN]), link);
  const value = links.length === 0 ? null : JSON.stringify(links);
  updateItem(at, list, item, { [COLUMN]: value });
}

/** People write the column too: what is no list of links counts as none. */
function linksOf(kept: unknown): readonly Link[] {
  if (typeof kept !== 'string') return [];
  try {
    const links: unknown = JSON.parse(kept);
    return Array.isArray(links) ? links.filter(isLink) : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

const isLink = (link: unknown): link is Link =>
  typeof link === 'object' &&
  link !== null &&
  'ItemId' in link &&
  typeof link.ItemId === 'number' &&
  'ListId' in link &&
  typeof link.ListId === 'string' &&
  'WebId' in link &&
  typeof link.WebId === 'string';

const related = (session: Session, name: string): Operation =>
  reads(({ body }) => {
    const { item } = source(session, body);
    const things = linksOf(item.data[COLUMN]).flatMap((link) => thingOf(session, link));
    return { kind: 'value', name, value: many('SP.RelatedItem', things.map(written)) };
  });

/** What a link leads to; what is gone, or not for the person, is left out. */
function thingOf(session: Session, { ItemId, ListId, WebId }: Link): readonly Thing[] {
  const { storage, site } = session;
  const web = storage.webs.all().find(({ webId }) => webId === WebId);
  if (!web || web.site !== site.num) return [];
  try {
    return [thingIn(onWeb(session, web), ListId, ItemId)];
  } catch (error) {
    if (error instanceof SharePointError && error.status === 404) return [];
    throw error;
  }
}

function written({ at, list, item }: Thing): Complex {
  const { place } = item;
  const isFile = place?.kind === 'file';
  return complex('SP.RelatedItem', {
    IconUrl: mapToIcon(isFile ? place.name : 'item', 0),
    ItemId: item.id,
    ListId: list.id,
    Title: isFile ? place.name : textOf(item.data.Title),
    Url: isFile
      ? `${place.dir}/${place.name}`
      : `${listUrl(at.web, list)}/DispForm.aspx?ID=${item.id}`,
    WebId: at.web.webId
  });
}
