import { randomUUID } from 'node:crypto';
import { accessDenied, notYet, SharePointError } from '../errors';
import type { Answer } from '../http/answer';
import { demandOf, mayManageGroup } from '../principals/membership';
import type { Session } from '../session';
import type { Principal } from '../storage';
import { childOf, parseXml, type XmlElement } from '../xml/xml';
import { addFieldLinks } from './fieldLinks';

/**
 * POST _vti_bin/client.svc/ProcessQuery: the client-side object model, for what REST has no call for.
 * Here that is two things: a group made the owner of another (SetProperty Owner and Update over
 * identities `<type>:site:<site id>:g:<group id>`), and a column added to a content type. Everything
 * else is refused as not there yet.
 * Sources: MS-CSOM 3.1.4.1; sp-dev-docs issue 5031.
 */
export function processQuery(session: Session, body: string): Answer {
  const request = parseXml(body.trim());
  const paths = new Map(
    (childOf(request, 'ObjectPaths')?.children ?? []).map((path) => [path.attributes.Id, path])
  );
  try {
    const actions = childOf(request, 'Actions')?.children ?? [];
    const identities = addFieldLinks(session, paths);
    for (const action of actions) act(session, action, paths);
    return answered(null, identified(actions, identities));
  } catch (error) {
    // What the object model refuses is said inside an answer of 200.
    if (error instanceof SharePointError && error.status === 403) return answered(error);
    throw error;
  }
}

type Paths = ReadonlyMap<string | undefined, XmlElement>;

function act(session: Session, action: XmlElement, paths: Paths): void {
  const { Name: name, ObjectPathId: of } = action.attributes;
  // Values are set at once here, where SharePoint waits for Update: to both it comes to the same.
  if (action.name === 'Method' && name === 'Update') return;
  if (action.name === 'ObjectIdentityQuery') return;
  // A property bag: SharePoint Online refuses its writes on sites that take no custom script.
  if (action.name === 'Method' && name === 'SetFieldValue' && isPropertyBag(paths.get(of))) {
    throw accessDenied();
  }
  if (action.name !== 'SetProperty' || name !== 'Owner') throw notYet(`ProcessQuery ${name}`);
  const group = groupAt(session, paths.get(of));
  const owner = groupAt(session, paths.get(childOf(action, 'Parameter')?.attributes.ObjectPathId));
  demandOf(session, group, mayManageGroup);
  session.storage.principals.update(session.site.num, {
    ...group,
    properties: { ...group.properties, owner: owner.id }
  });
}

/** AllProperties of a web, Properties of a folder. */
const isPropertyBag = (path: XmlElement | undefined): boolean =>
  path?.name === 'Property' && /^(?:All)?Properties$/.test(path.attributes.Name ?? '');

const GROUP = /^(?:[^|]*\|)?740c6a0b-85e2-48a0-a494-e0f1759d4aa7:site:([^:]+):g:(\d+)$/i;

function groupAt({ storage, site }: Session, path: XmlElement | undefined): Principal {
  const [, siteId, id] = GROUP.exec(path?.attributes.Name ?? '') ?? [];
  if (path?.name !== 'Identity' || siteId === undefined) throw notYet('ProcessQuery ObjectPath');
  const found =
    siteId.toLowerCase() === site.siteId.toLowerCase()
      ? storage.principals.byId(site.num, Number(id))
      : undefined;
  if (found?.kind !== 8) throw accessDenied();
  return found;
}

/** What ObjectIdentityQuery asks for: the number of the action, then the object. */
const identified = (
  actions: readonly XmlElement[],
  identities: ReadonlyMap<string, string>
): readonly unknown[] =>
  actions.flatMap(({ name, attributes: { Id, ObjectPathId = '' } }) => {
    const identity = identities.get(ObjectPathId);
    return name === 'ObjectIdentityQuery' && identity !== undefined
      ? [Number(Id), { _ObjectIdentity_: `${randomUUID()}|${identity}` }]
      : [];
  });

function answered(error: SharePointError | null, results: readonly unknown[] = []): Answer {
  const [code, type] = error?.code.split(', ') ?? [];
  const head = {
    SchemaVersion: '15.0.0.0',
    LibraryVersion: '16.0.25331.12005',
    ErrorInfo: error && {
      ErrorMessage: error.message,
      ErrorValue: null,
      TraceCorrelationId: randomUUID(),
      ErrorCode: Number(code),
      ErrorTypeName: type
    },
    TraceCorrelationId: randomUUID()
  };
  return {
    status: 200,
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify([head, ...results])
  };
}
