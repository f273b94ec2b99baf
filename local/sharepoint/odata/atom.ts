import { findMember } from '../metadata/model';
import { escapeXml } from '../xml/xml';
import type { Written, WrittenObject } from './writer';

/**
 * Answers as Atom, for whoever reads XML and no JSON. They are made from the verbose JSON, which says
 * the same: MS-ODATA 2.2.6.2. Not recorded: the order of the links.
 */
export interface AtomAnswer {
  readonly contentType: string;
  readonly body: string;
}

const DATA = 'http://schemas.microsoft.com/ado/2007/08/dataservices';
const NAMESPACES = ` xmlns="http://www.w3.org/2005/Atom" xmlns:d="${DATA}" xmlns:m="${DATA}/metadata"`;
const PROLOGUE = '<?xml version="1.0" encoding="utf-8"?>';

/**
 * True for those who do not say that they read JSON, also where they say nothing: Atom is what
 * SharePoint answers by default. Source: WCF Data Services; sp-dev-docs issues 3852 and 5045.
 */
export const readsNoJson = (accept: string): boolean => !/json/i.test(accept);

/**
 * @param verbose the whole body: {"d":…}
 * @param base the absolute address of _api with its final slash
 * @param now when it is answered
 */
export function toAtom(verbose: WrittenObject, base: string, now: string): AtomAnswer {
  const about: About = { base, now };
  const content = verbose.d ?? null;
  const opening = `${NAMESPACES} xml:base="${escapeXml(base)}"`;
  if (isObject(content) && isEntity(content)) {
    return atom('entry', `${PROLOGUE}${entry(content, about, opening)}`);
  }
  const rows = isObject(content) ? content.results : undefined;
  if (isList(rows) && rows.every((row) => isObject(row) && isEntity(row))) {
    return atom('feed', `${PROLOGUE}${feed(content, rows, about, opening)}`);
  }
  return {
    contentType: 'application/xml;charset=utf-8',
    body: `${PROLOGUE}${isObject(content) ? property(content) : ''}`
  };
}

interface About {
  readonly base: string;
  readonly now: string;
}

const atom = (type: 'entry' | 'feed', body: string): AtomAnswer => ({
  contentType: `application/atom+xml;type=${type};charset=utf-8`,
  body
});

const isList = (value: Written | undefined): value is readonly Written[] => Array.isArray(value);
const isObject = (value: Written | undefined): value is WrittenObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const metadataOf = (value: WrittenObject): WrittenObject =>
  isObject(value.__metadata) ? value.__metadata : {};
const isEntity = (value: WrittenObject): boolean => metadataOf(value).uri !== undefined;
const text = (value: Written | undefined): string => escapeXml(String(value ?? ''));

function feed(content: Written, rows: readonly Written[], about: About, opening = ''): string {
  const next = isObject(content) ? content.__next : undefined;
  const link = next === undefined ? '' : `<link rel="next" href="${text(next)}" />`;
  const entries = rows.flatMap((row) => (isObject(row) ? entry(row, about) : []));
  return `<feed${opening}><title /><updated>${about.now}</updated>${entries.join('')}${link}</feed>`;
}

function entry(entity: WrittenObject, about: About, opening = ''): string {
  const { id, uri, etag, type } = metadataOf(entity);
  const links: string[] = [];
  const properties: string[] = [];
  for (const [name, value] of Object.entries(entity)) {
    if (name === '__metadata') continue;
    if (isNavigation(value)) links.push(navigation(name, value, uri, about));
    else properties.push(element(name, value, String(type)));
  }
  const version = etag === undefined ? '' : ` m:etag="${text(etag)}"`;
  const edit = String(uri).startsWith(about.base) ? String(uri).slice(about.base.length) : uri;
  return (
    `<entry${opening}${version}><id>${text(id)}</id>` +
    `<category term="${text(type)}" scheme="${DATA}/scheme" />` +
    `<link rel="edit" href="${text(edit)}" />${links.join('')}` +
    `<title /><updated>${about.now}</updated><author><name /></author>` +
    `<content type="application/xml"><m:properties>${properties.join('')}</m:properties></content></entry>`
  );
}

/** Deferred, or expanded: an entity, or a list of them. */
const isNavigation = (value: Written): value is WrittenObject =>
  isObject(value) &&
  (value.__deferred !== undefined ||
    isEntity(value) ||
    (isList(value.results) && !('__metadata' in value)));

function navigation(
  name: string,
  value: WrittenObject,
  uri: Written | undefined,
  about: About
): string {
  const rows = isList(value.results) ? value.results : undefined;
  const kind = rows ? 'feed' : 'entry';
  const opening =
    `<link rel="${DATA}/related/${name}" type="application/atom+xml;type=${kind}" ` +
    `title="${name}" href="${text(uri)}/${name}"`;
  if (value.__deferred !== undefined) return `${opening} />`;
  const inline = rows ? feed(value, rows, about) : entry(value, about);
  return `${opening}><m:inline>${inline}</m:inline></link>`;
}

function element(name: string, value: Written, owner: string): string {
  if (value === null) return `<d:${name} m:null="true" />`;
  if (isObject(value)) {
    const { type } = metadataOf(value);
    const typed = type === undefined ? '' : ` m:type="${text(type)}"`;
    return `<d:${name}${typed}>${members(value)}</d:${name}>`;
  }
  const member = findMember(owner, name);
  const type = member?.kind === 'property' ? member.type : edmOf(value);
  const typed = type === 'Edm.String' ? '' : ` m:type="${type}"`;
  return `<d:${name}${typed}>${text(value)}</d:${name}>`;
}

const edmOf = (value: Written): string =>
  typeof value === 'boolean'
    ? 'Edm.Boolean'
    : typeof value === 'number'
      ? Number.isInteger(value)
        ? 'Edm.Int32'
        : 'Edm.Double'
      : 'Edm.String';

function members(value: WrittenObject): string {
  if (isList(value.results)) {
    return value.results.map((one) => element('element', one, '')).join('');
  }
  return Object.entries(value)
    .filter(([name]) => name !== '__metadata')
    .map(([name, member]) => element(name, member, ''))
    .join('');
}

/** A property by its own address, or what a function gives: {"Title":"…"}. */
function property(content: WrittenObject): string {
  const [name, value] = Object.entries(content)[0] ?? ['Null', null];
  return element(name, value, '').replace(
    /^(<d:[^\s>/]+)/,
    `$1 xmlns:d="${DATA}" xmlns:m="${DATA}/metadata"`
  );
}
