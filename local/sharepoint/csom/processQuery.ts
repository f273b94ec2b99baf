import { randomUUID } from 'node:crypto';
import { notYet, SharePointError } from '../errors';
import type { Answer } from '../http/answer';
import type { Session } from '../session';
import { childOf, parseXml, type XmlElement } from '../xml/xml';
import { queried } from './clientJson';
import { setGroupOwner } from './groupOwner';
import { objectPaths, type ObjectPaths } from './objectPaths';
import { isPropertyBag, setFieldValue } from './propertyBag';

/**
 * POST _vti_bin/client.svc/ProcessQuery: the client-side object model, for what REST has no call for:
 * the owner of a group, columns and ids of content types, property bags. Paths lead where REST's do,
 * so what is there can be read too. Everything else is refused as not there yet.
 * Sources: MS-CSOM 3.1.4.1; sp-dev-docs issue 5031; what gosip sends.
 * @throws SharePointError for what the answer is to say with {@link refused}
 */
export function processQuery(session: Session, body: string): Answer {
  const request = parseXml(body.trim());
  const paths = objectPaths(session, request);
  // One for the request: identities begin with it.
  const correlation = randomUUID();
  const results = (childOf(request, 'Actions')?.children ?? []).flatMap((action) => {
    const result = act(session, action, paths, correlation);
    return result === undefined ? [] : [Number(action.attributes.Id), result];
  });
  return answered(null, results, correlation);
}

/** What the object model refuses is said inside an answer of 200; what is not here yet is a 404. */
export function refused(error: unknown): Answer {
  if (!(error instanceof SharePointError) || error.details.unimplemented === true) throw error;
  return answered(error, [], randomUUID());
}

/** Carries out an action. Gives what its answer holds; undefined for one that is not answered. */
function act(
  session: Session,
  action: XmlElement,
  paths: ObjectPaths,
  correlation: string
): unknown {
  const { Name: name = '', ObjectPathId: of } = action.attributes;
  // StaticMethod: records, terms and the like.
  if (of === undefined) throw notYet(`ProcessQuery ${name}`);
  const object = paths(of);
  switch (action.name) {
    case 'ObjectPath':
      return { IsNull: object.resource.kind === 'nothing' };
    case 'ObjectIdentityQuery':
      if (object.identity === undefined) throw notYet('ProcessQuery ObjectIdentityQuery');
      return { _ObjectIdentity_: `${correlation}|${object.identity}` };
    case 'Query':
      return queried(object, action, correlation);
    case 'SetProperty': {
      if (name !== 'Owner') throw notYet(`ProcessQuery ${name}`);
      const owner = childOf(action, 'Parameter')?.attributes.ObjectPathId;
      return setGroupOwner(session, object, paths(owner));
    }
    case 'Method':
      // Values are set at once here, where SharePoint waits for Update: it comes to the same.
      if (name === 'Update') return undefined;
      if (name === 'SetFieldValue' && isPropertyBag(object)) {
        return setFieldValue(session, object, action);
      }
      throw notYet(`ProcessQuery ${name}`);
    default:
      throw notYet(`ProcessQuery ${action.name}`);
  }
}

function answered(
  error: SharePointError | null,
  results: readonly unknown[],
  correlation: string
): Answer {
  const [code, type] = error?.code.split(', ') ?? [];
  const head = {
    SchemaVersion: '15.0.0.0',
    LibraryVersion: '16.0.25331.12005',
    ErrorInfo: error && {
      ErrorMessage: error.message,
      ErrorValue: null,
      TraceCorrelationId: correlation,
      ErrorCode: Number(code),
      ErrorTypeName: type
    },
    TraceCorrelationId: correlation
  };
  return {
    status: 200,
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify([head, ...results])
  };
}
