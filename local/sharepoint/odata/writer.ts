import { lookupNotExpanded, notYet, unknownProperty } from '../errors';
import { isOpen, navigationsOf } from '../metadata/model';
import type { Collection, Entity, Outcome, PropertyResource, Resource, Value } from '../resource';
import { NO_QUERY } from './query';
import { shownOf, type Selection, type Shown } from './selection';

/** odata=minimalmetadata (the default), nometadata or verbose. */
export type Format = 'minimal' | 'nometadata' | 'verbose';
export type Written = string | number | boolean | null | readonly Written[] | WrittenObject;
export interface WrittenObject {
  readonly [name: string]: Written;
}

/** Reads the format out of an Accept header; SharePoint's default is minimal metadata. */
export function formatOf(accept: string): Format {
  if (/odata(\.metadata)?=verbose/i.test(accept)) return 'verbose';
  if (/odata(\.metadata)?=(nometadata|none)/i.test(accept)) return 'nometadata';
  return 'minimal';
}

const TEXT: Readonly<Record<Format, string>> = {
  minimal: 'minimalmetadata',
  nometadata: 'nometadata',
  verbose: 'verbose'
};
export const contentType = (format: Format): string =>
  `application/json;odata=${TEXT[format]};streaming=true;charset=utf-8`;

/** Writes resources as JSON. `base` is the absolute address of _api with its final slash. */
export interface Writer {
  readonly format: Format;
  readonly base: string;
}

/** A value within an entity; verbose answers name the types of complex ones. */
export function writeValue(value: Value, format: Format): Written {
  if (value === null || typeof value !== 'object') return value;
  if ('many' in value) {
    const values = value.values.map((one) => writeValue(one, format));
    return format === 'verbose'
      ? { __metadata: { type: `Collection(${value.many})` }, results: values }
      : values;
  }
  const members = Object.fromEntries(
    Object.entries(value.members).map(([name, member]) => [name, writeValue(member, format)])
  );
  return format === 'verbose' ? { __metadata: { type: value.complex }, ...members } : members;
}

/** One entity, without the envelope. `shown` is handed in for the entities of a collection. */
function writeEntity(
  writer: Writer,
  entity: Entity,
  selection: Selection,
  shown: Shown = shownOf(entity, selection)
): WrittenObject {
  const { format } = writer;
  const written: Record<string, Written> = heading(writer, entity);
  if (format === 'verbose') {
    const deferred = new Set([...navigationsOf(entity.type)]);
    deferred.forEach((name) => {
      written[name] = {
        __deferred: { uri: `${entity.base ?? writer.base}${entity.address}/${name}` }
      };
    });
  }
  for (const { name, selection: chosen } of shown.navigations) {
    const link = `${entity.address}/${name}`;
    if (format === 'minimal') written[`${name}@odata.navigationLinkUrl`] = link;
    if (chosen) written[name] = expanded(writer, entity, name, chosen);
  }
  for (const name of shown.properties) {
    const value = entity.property(name);
    if (value === undefined) {
      // Known to SharePoint and not to this server: a hole to fill, never a silent null.
      throw isOpen(entity.type) ? lookupNotExpanded(name) : notYet(name);
    }
    written[name] = writeValue(value, format);
  }
  return written;
}

function expanded(writer: Writer, entity: Entity, name: string, selection: Selection): Written {
  const resource = entity.navigate(name);
  if (!resource) throw entity.openProperty?.(name) ? unknownProperty(name) : notYet(name);
  switch (resource.kind) {
    case 'nothing':
      return null;
    case 'entity':
      return writeEntity(writer, resource, selection);
    case 'property':
      return writeValue(resource.value, writer.format);
    case 'content':
      throw unknownProperty(name);
    case 'collection': {
      const { entities } = resource.read(NO_QUERY);
      const rows = entities.map((one) => writeEntity(writer, one, selection));
      return writer.format === 'verbose' ? { results: rows } : rows;
    }
  }
}

function heading({ format, base }: Writer, entity: Entity): Record<string, Written> {
  if (format === 'nometadata') return {};
  const type = entity.payloadType ?? entity.type;
  const address = `${entity.base ?? base}${entity.address}`;
  if (format === 'verbose') {
    const metadata: Record<string, Written> = { id: entity.id ?? address, uri: address };
    if (entity.etag !== undefined) metadata.etag = entity.etag;
    return { __metadata: { ...metadata, type } };
  }
  const written: Record<string, Written> = {
    'odata.type': type,
    'odata.id': entity.id ?? address
  };
  if (entity.etag !== undefined) written['odata.etag'] = entity.etag;
  written['odata.editLink'] = entity.address;
  return written;
}

/** The whole body for what an operation answered; undefined when there is none. */
export function writeOutcome(
  writer: Writer,
  outcome: Exclude<Outcome, { readonly kind: 'answer' | 'stream' | 'updated' | 'deleted' }>
): Written {
  if (outcome.kind === 'void') {
    return writer.format === 'verbose'
      ? { d: { [outcome.name]: null } }
      : metadataOf(writer, 'Edm.Null', { 'odata.null': true });
  }
  return writeProperty(writer, outcome);
}

/** A property asked for by its own address, or what a function gives. */
export function writeProperty(
  writer: Writer,
  { name, value, type: declared }: Pick<PropertyResource, 'name' | 'value' | 'type'>
): Written {
  const written = writeValue(value, writer.format);
  if (writer.format === 'verbose') return { d: { [name]: written } };
  if (value === null) return metadataOf(writer, 'Edm.Null', { 'odata.null': true });
  if (typeof value === 'object' && 'complex' in value) {
    return metadataOf(writer, value.complex, written as WrittenObject);
  }
  const type =
    typeof value === 'object'
      ? `Collection(${value.many})`
      : (declared ?? EDM_OF[typeof value] ?? 'Edm.String');
  return metadataOf(writer, type, { value: written });
}

/** For what $metadata does not list: the columns of an item. */
const EDM_OF: Readonly<Record<string, string>> = {
  string: 'Edm.String',
  number: 'Edm.Int32',
  boolean: 'Edm.Boolean'
};

const metadataOf = ({ format, base }: Writer, type: string, rest: WrittenObject): WrittenObject =>
  format === 'minimal' ? { 'odata.metadata': `${base}$metadata#${type}`, ...rest } : rest;

/** An entity or a page of a collection as the whole body. */
export function writeTop(
  writer: Writer,
  resource: Exclude<Resource, { readonly kind: 'collection' | 'content' }>,
  selection: Selection
): Written {
  if (resource.kind === 'nothing') {
    return writer.format === 'verbose'
      ? { d: null }
      : metadataOf(writer, 'Edm.Null', { 'odata.null': true });
  }
  if (resource.kind === 'property') return writeProperty(writer, resource);
  const written = writeEntity(writer, resource, selection);
  if (writer.format === 'verbose') return { d: written };
  return metadataOf(writer, `SP.ApiData.${entitySet(resource)}/@Element`, written);
}

/** A page of a collection as the whole body. @param type of its entities in $metadata */
export function writePage(
  writer: Writer,
  { type, openProperty }: Pick<Collection, 'type' | 'openProperty'>,
  entities: readonly Entity[],
  selection: Selection,
  nextLink: string | undefined
): Written {
  // Whoever asks an empty collection for what there is not is told so as well.
  if (entities.length === 0 && (openProperty !== undefined || !isOpen(type))) {
    shownOf({ type, defaults: [], ...(openProperty && { openProperty }) }, selection);
  }
  let shown: Shown | undefined;
  let shownFor: string | undefined;
  const rows = entities.map((entity) => {
    // Entities of one collection may be of several types: a text column and a choice column.
    if (shownFor !== entity.type) {
      shown = shownOf(entity, selection);
      shownFor = entity.type;
    }
    return writeEntity(writer, entity, selection, shown);
  });
  if (writer.format === 'verbose') {
    return { d: nextLink === undefined ? { results: rows } : { results: rows, __next: nextLink } };
  }
  const [first] = entities;
  const set = first ? entitySet(first) : `${type.replace(/^.*\./, '')}s`;
  const page = metadataOf(writer, `SP.ApiData.${set}`, { value: rows });
  return nextLink === undefined ? page : { ...page, 'odata.nextLink': nextLink };
}

const entitySet = ({ type, payloadType }: Entity): string =>
  `${(payloadType ?? type).replace(/^.*\./, '')}s`;
