import { accessDenied, notYet } from '../errors';
import type { Segment } from '../odata/syntax';
import type { Entity } from '../resource';
import type { Session } from '../session';
import { textOf } from '../resource';

/** What identities of a web and of what is in it begin with. Source: recorded answers to ProcessQuery. */
const WEB = '740c6a0b-85e2-48a0-a494-e0f1759d4aa7';

const siteOf = ({ site }: Session): string => `${WEB}:site:${site.siteId}`;

/** The identity by which a client finds an object again; undefined for types that have none here. */
export function identityOf(session: Session, entity: Entity): string | undefined {
  const text = (name: string): string => textOf(entity.property(name) as string | number | null);
  const inWeb = `${siteOf(session)}:web:${session.web.webId}`;
  switch (entity.type) {
    case 'SP.Site':
      return siteOf(session);
    case 'SP.Web':
      return `${siteOf(session)}:web:${text('Id')}`;
    case 'SP.Group':
      return `${siteOf(session)}:g:${text('Id')}`;
    case 'SP.User':
      return `${siteOf(session)}:u:${text('Id')}`;
    case 'SP.List':
      return `${inWeb}:list:${text('Id')}`;
    case 'SP.ContentType':
      return `${inWeb}:contenttype:${text('StringId')}`;
    case 'SP.Folder':
      return `${inWeb}:folder:${text('UniqueId')}`;
    case 'SP.File':
      return `${inWeb}:file:${text('UniqueId')}`;
    default:
      return undefined;
  }
}

const asText = (value: string): Segment['args'] => [{ value: { kind: 'string', value } }];
const asNumber = (value: string): Segment['args'] => [
  { value: { kind: 'number', value: Number(value) } }
];

/** How each kind of identity is found below a web, by REST's own names. */
const FOUND: Readonly<Record<string, (key: string) => readonly Segment[]>> = {
  g: (key) => [{ name: 'SiteGroups' }, { name: 'GetById', args: asNumber(key) }],
  u: (key) => [{ name: 'GetUserById', args: asNumber(key) }],
  list: (key) => [{ name: 'Lists', args: asText(key) }],
  contenttype: (key) => [{ name: 'ContentTypes', args: asText(key) }],
  folder: (key) => [{ name: 'GetFolderById', args: asText(key) }],
  file: (key) => [{ name: 'GetFileById', args: asText(key) }]
};

/**
 * Reads "<request>|<type>:site:<id>:web:<id>:folder:<id>" as a path below the session's web.
 * @throws SharePointError 403 for another site or web, 404 for a kind that is not here
 */
export function pathOfIdentity(session: Session, identity: string): readonly Segment[] {
  const [type, ...steps] = (identity.split('|').pop() ?? '').split(':');
  const pairs = new Map<string, string>();
  for (let at = 0; at < steps.length; at += 2) pairs.set(steps[at] ?? '', steps[at + 1] ?? '');
  const { site, web } = session;
  const [siteId, webId] = [pairs.get('site'), pairs.get('web')];
  if (type !== WEB || siteId === undefined) throw notYet(`ProcessQuery ${identity}`);
  const isHere = (given: string | undefined, own: string): boolean =>
    given === undefined || given.toLowerCase() === own.toLowerCase();
  if (!isHere(siteId, site.siteId) || !isHere(webId, web.webId)) throw accessDenied();
  const [kind = '', key = ''] =
    [...pairs].find(([name]) => name !== 'site' && name !== 'web') ?? [];
  if (kind === '') return [];
  const found = FOUND[kind];
  if (!found) throw notYet(`ProcessQuery ${kind}`);
  return found(key);
}
