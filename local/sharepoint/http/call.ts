import { methodNotAllowed, wrongEntityType } from '../errors';
import { isOpen } from '../metadata/model';
import { readsNoJson, toAtom } from '../odata/atom';
import { parseJson, readJson } from '../odata/jsonBody';
import { toVersion4 } from '../odata/version4';
import { NO_QUERY, readQuery } from '../odata/query';
import { EVERYTHING, selectionOf, type Selection } from '../odata/selection';
import { applyQuery } from '../odata/smallQuery';
import { parseLiteral, parsePath, type Segment } from '../odata/syntax';
import {
  contentType,
  formatOf,
  writeOutcome,
  writePage,
  writeProperty,
  writeTop,
  type Format,
  type Writer,
  type Written,
  type WrittenObject
} from '../odata/writer';
import type { Body, Collection, Nothing, Outcome, Query, Resource } from '../resource';
import { webUrl, type Session } from '../session';
import { rootOf } from '../webs/root';
import { serviceOf } from '../webs/services';
import type { Answer } from './answer';
import { contentTypeUnclear } from './envelopeErrors';
import { complexAlias } from './complexAlias';
import { nextLink } from './nextLink';
import { resolve, type Target } from './resolve';

/** One call to _api, whether it came alone or in a batch. */
export interface ApiCall {
  readonly verb: 'GET' | 'POST' | 'MERGE' | 'DELETE';
  /** Everything after _api/, decoded, without the query string. */
  readonly path: string;
  /** The address as it was sent, up to the query string: what a nextLink repeats. */
  readonly address: string;
  readonly parameters: URLSearchParams;
  readonly accept: string;
  /** "4.0" of OData-Version; SharePoint answers in OData 3 without it. */
  readonly version: string | undefined;
  /** The header Content-Type; it says what a body of JSON is. */
  readonly contentType: string | undefined;
  readonly ifMatch: string | undefined;
  readonly body: Uint8Array;
}

const NO_CONTENT = new Uint8Array();

const textOfBody = ({ body }: ApiCall): string => Buffer.from(body).toString('utf8');

/** Throws 400 where the header Content-Type of a body names several types, or none. */
function demandOneType({ body, contentType: given }: ApiCall): void {
  if (body.length === 0 || given === undefined) return;
  if (!/^[^\s,;/]+\/[^\s,;/]+\s*(;(?:[^,"]|"[^"]*")*)?$/.test(given.trim())) {
    throw contentTypeUnclear(given);
  }
}

/** Bodies are read as JSON only where JSON is meant: the bytes of a file are none. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Answers a call within the session's transaction. Throws SharePointError. */
export function answerCall(session: Session, call: ApiCall): Answer {
  if (!readsNoJson(call.accept)) return inVersion(call.version, answerJson(session, call));
  return asAtom(session, answerJson(session, { ...call, accept: VERBOSE }));
}

const VERBOSE = 'application/json;odata=verbose';

/** Atom is made of the verbose JSON; what is no OData, such as the bytes of a file, stays as it is. */
function asAtom(session: Session, answer: Answer): Answer {
  if (answer.headers['Content-Type'] !== contentType('verbose')) return answer;
  const verbose = JSON.parse(String(answer.body)) as WrittenObject;
  const atom = toAtom(verbose, `${webUrl(session)}/_api/`, session.now);
  const headers = { ...answer.headers, 'Content-Type': atom.contentType };
  return { ...answer, headers, body: atom.body };
}

function inVersion(version: string | undefined, answer: Answer): Answer {
  const type = answer.headers['Content-Type'] ?? '';
  const isOData3 = [contentType('minimal'), contentType('nometadata')].includes(type);
  if (version?.trim() !== '4.0' || !isOData3) return answer;
  const body = JSON.stringify(toVersion4(JSON.parse(String(answer.body)) as Written));
  const headers = {
    ...answer.headers,
    'Content-Type': type.replace('odata=', 'odata.metadata=').replace('minimalmetadata', 'minimal'),
    'OData-Version': '4.0'
  };
  return { ...answer, headers, body };
}

function answerJson(session: Session, call: ApiCall): Answer {
  const writer: Writer = { format: formatOf(call.accept), base: `${webUrl(session)}/_api/` };
  const body = once(() => {
    demandOneType(call);
    return readJson(textOfBody(call));
  });
  const segments = parsePath(call.path);
  const [root, ...rest] = segments;
  const target =
    serviceTarget(session, segments) ??
    resolve(rootOf(session, root, call.path), rest, call.path, {
      alias: (name) => {
        const text = call.parameters.get(name);
        return text === null ? undefined : parseLiteral(text);
      },
      complex: (name) => complexAlias(call.parameters.get(name) ?? ''),
      body
    });
  // A left-over $select on a write is ignored: PnPjs sends one with MERGE. What a function gives by
  // POST (getChanges, getItems) is chosen and cut by them.
  const asks = call.verb === 'GET' || (call.verb === 'POST' && target.kind === 'operation');
  const query = asks ? readQuery(call.parameters) : NO_QUERY;
  return respond(writer, perform(call, target, body), call, query);
}

/** A path may name a service's function, which takes its arguments in the body: navigation/MenuState. */
function serviceTarget(session: Session, segments: readonly Segment[]): Target | undefined {
  const name = segments.map((segment) => segment.name).join('/');
  const operation = serviceOf(session, name);
  return operation && { kind: 'operation', operation, args: {}, name };
}

function perform(call: ApiCall, target: Target, body: () => Body): Resource | Outcome {
  const result = run(call, target, body);
  const gives = target.kind === 'operation' ? target.gives : undefined;
  return result.kind === 'value' && gives !== undefined ? { ...result, type: gives } : result;
}

function run(call: ApiCall, target: Target, body: () => Body): Resource | Outcome {
  const { verb } = call;
  if (target.kind === 'operation') {
    const { operation, args } = target;
    if (verb === 'POST' || (verb === 'DELETE' && operation.removes)) {
      const given = operation.takesContent === true ? {} : body();
      const { parameters } = call;
      return operation.run({ args, body: given, content: call.body, parameters });
    }
    if (operation.writes) throw methodNotAllowed(verb, target.name);
    const result = operation.run({
      args,
      body: {},
      content: NO_CONTENT,
      parameters: call.parameters
    });
    if (verb === 'GET' || result.kind === 'nothing') return result;
    if (result.kind !== 'entity') throw methodNotAllowed(verb, target.name);
    return change(verb, result, call, body, target.name);
  }
  const { resource } = target;
  if (verb === 'GET') return resource;
  if (verb === 'POST') {
    if (resource.kind === 'collection' && resource.create) {
      demandType(textOfBody(call), resource.payloadType ?? resource.type);
      return resource.create(body());
    }
    // A property may be asked for by POST too: gosip reads HasUniqueRoleAssignments so.
    if (resource.kind === 'property') return resource;
    throw methodNotAllowed(verb, target.name);
  }
  return change(verb, resource, call, body, target.name);
}

function change(
  verb: 'MERGE' | 'DELETE',
  resource: Resource,
  call: ApiCall,
  body: () => Body,
  name: string
): Nothing | Outcome {
  // What is not there cannot be changed, and no error says so: cli-microsoft365's "navigation node
  // set" and "contenttype remove" read odata.null.
  if (resource.kind === 'nothing') return resource;
  if (resource.kind === 'content' && verb === 'MERGE' && resource.save) {
    return resource.save(call.body, call.ifMatch);
  }
  if (resource.kind !== 'entity') throw methodNotAllowed(verb, name);
  if (verb === 'DELETE') {
    if (!resource.remove) throw methodNotAllowed(verb, name);
    return resource.remove(call.ifMatch);
  }
  if (!resource.merge) throw methodNotAllowed(verb, name);
  demandType(textOfBody(call), resource.payloadType ?? resource.type);
  return resource.merge(body(), call.ifMatch);
}

function respond(writer: Writer, result: Resource | Outcome, call: ApiCall, query: Query): Answer {
  switch (result.kind) {
    case 'updated':
      return empty(204, result.etag);
    case 'deleted':
      return empty(200, undefined);
    case 'stream':
      return {
        status: 200,
        headers: { 'Content-Type': 'application/json; charset=utf-8' },
        body: JSON.stringify(result.body)
      };
    case 'value':
    case 'void':
      return json(200, writer.format, writeOutcome(writer, result));
    case 'answer':
      return result.resource.kind === 'collection'
        ? page(writer, result.resource, call, query)
        : created(writer, result.status, result.resource);
    case 'collection':
      return page(writer, result, call, query);
    case 'property':
      return json(200, writer.format, writeProperty(writer, result));
    case 'content':
      return {
        status: 200,
        headers: { 'Content-Type': 'application/octet-stream', ETag: result.etag },
        body: result.read()
      };
    case 'nothing':
      return json(200, writer.format, writeTop(writer, result, EVERYTHING));
    case 'entity': {
      const selection = selectionOf(query.select, query.expand, isOpen(result.type));
      return json(200, writer.format, writeTop(writer, result, selection), result.etag);
    }
  }
}

function created(
  writer: Writer,
  status: 200 | 201,
  entity: Extract<Resource, { readonly kind: 'entity' }>
): Answer {
  const answer = json(status, writer.format, writeTop(writer, entity, EVERYTHING), entity.etag);
  if (status !== 201) return answer;
  return { ...answer, headers: { ...answer.headers, Location: `${writer.base}${entity.address}` } };
}

function page(writer: Writer, collection: Collection, call: ApiCall, query: Query): Answer {
  const found = collection.read(query);
  const entities = found.applied ? found.entities : applyQuery(found.entities, query);
  const selection: Selection = selectionOf(query.select, query.expand, isOpen(collection.type));
  const next = found.next === undefined ? undefined : nextLink(call, found.next);
  return json(200, writer.format, writePage(writer, collection, entities, selection, next));
}

function json(status: number, format: Format, body: Written, etag?: string): Answer {
  const headers: Record<string, string> = { 'Content-Type': contentType(format) };
  if (etag !== undefined) headers.ETag = etag;
  return { status, headers, body: JSON.stringify(body) };
}

const empty = (status: number, etag: string | undefined): Answer => ({
  status,
  headers: etag === undefined ? {} : { ETag: etag },
  body: ''
});

/** An item of one list cannot be written as an item of another. */
function demandType(text: string, expected: string): void {
  const given = givenType(text);
  if (given?.startsWith('SP.Data.') && given !== expected) throw wrongEntityType(given, expected);
}

function givenType(text: string): string | undefined {
  const body = parseJson(text);
  const metadata = body.__metadata;
  if (typeof metadata === 'object' && metadata !== null && 'type' in metadata) {
    return String(metadata.type);
  }
  const type = body['odata.type'];
  return typeof type === 'string' ? type : undefined;
}
