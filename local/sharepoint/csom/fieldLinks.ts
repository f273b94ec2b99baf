import { linkTo } from '../contentTypes/newColumns';
import { contentTypeUnknown } from '../contentTypes/contentTypeErrors';
import { typesOfWeb } from '../contentTypes/typeHome';
import { notYet } from '../errors';
import { fieldUnknown } from '../fields/fieldErrors';
import { availableColumns } from '../fields/fieldHome';
import type { Session } from '../session';
import { changeKind } from '../storage';
import { childOf, type XmlElement } from '../xml/xml';

type Paths = ReadonlyMap<string | undefined, XmlElement>;

/** SP.Web in identities of the object model. Source: recorded answers to ProcessQuery. */
const WEB = '740c6a0b-85e2-48a0-a494-e0f1759d4aa7';

/**
 * Web.ContentTypes.GetById(…).FieldLinks.Add(…): a column for a content type of the web, which REST
 * has no call for. Gives the link's identity by the id of its path; nothing where the request adds
 * none. Source: MS-CSOMSPT; gosip sends it.
 */
export function addFieldLinks(session: Session, paths: Paths): ReadonlyMap<string, string> {
  const added = new Map<string, string>();
  for (const [id, path] of paths) {
    const links = paths.get(path.attributes.ParentId);
    if (path.attributes.Name !== 'Add' || links?.attributes.Name !== 'FieldLinks') continue;
    added.set(id ?? '', addFieldLink(session, paths, path, links));
  }
  return added;
}

function addFieldLink(session: Session, paths: Paths, add: XmlElement, links: XmlElement): string {
  const typeId = argumentOf(paths.get(links.attributes.ParentId), ['GetById']);
  const home = typesOfWeb(session);
  const type = home.all().find(({ id }) => id.toLowerCase() === typeId.toLowerCase());
  if (!type) throw contentTypeUnknown(typeId);
  const parameters = childOf(add, 'Parameters');
  const information = parameters && childOf(parameters, 'Parameter');
  const given = information && childOf(information, 'Property');
  const name = argumentOf(paths.get(given?.attributes.ObjectPathId), [
    'GetByInternalNameOrTitle',
    'GetByTitle'
  ]);
  const columns = availableColumns(session);
  const field =
    columns.find(({ internalName }) => internalName === name) ??
    columns.find(({ title }) => title === name);
  if (!field) throw fieldUnknown(name);
  home.demand();
  if (!type.links.some(({ id }) => id === field.id)) {
    home.save({ ...type, links: [...type.links, linkTo(field)] });
    home.note(type.id, changeKind.update);
  }
  const { site, web } = session;
  return `${WEB}:site:${site.siteId}:web:${web.webId}:contenttype:${type.id}:fl:${field.id}`;
}

/** The one argument of a method on the way; other ways are not here yet. */
function argumentOf(path: XmlElement | undefined, methods: readonly string[]): string {
  const name = path?.attributes.Name ?? '';
  const parameters = path && childOf(path, 'Parameters');
  const parameter = parameters && childOf(parameters, 'Parameter');
  if (path?.name !== 'Method' || !methods.includes(name) || !parameter) {
    throw notYet(`ProcessQuery ${name}`);
  }
  return parameter.text;
}
