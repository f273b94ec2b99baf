import { SharePointError } from '../errors';
import { heldBySite, heldByWeb } from '../holder';
import {
  answer,
  done,
  flagOf,
  guidOf,
  reads,
  smallCollection,
  writes,
  type Collection,
  type Entity,
  type Nothing
} from '../resource';
import type { Session } from '../session';
import { definitionOf } from './definitions';

/** Code and text as SharePoint answers them: issue 5303 of pnp/powershell. Status not recorded. */
const notInstalled = (id: string): SharePointError =>
  new SharePointError(
    500,
    '-1, System.InvalidOperationException',
    `Feature with Id '${id}' is not installed in this farm, and cannot be added to this scope.`
  );

/** Not recorded: that SharePoint refuses this without force is what PnPjs's own tests show. */
const alreadyOn = (id: string): SharePointError =>
  new SharePointError(
    500,
    '-1, System.Data.DuplicateNameException',
    `Feature with Id '${id}' is already activated at this scope.`
  );
const notOn = (id: string): SharePointError =>
  new SharePointError(
    500,
    '-1, System.InvalidOperationException',
    `Feature with Id '${id}' is not activated at this scope.`
  );

/** web/features, site/features: what is switched on. A key that is not gives nothing, and no error. */
export function features(session: Session, scope: 'site' | 'web'): Collection {
  const { storage, site, web } = session;
  const holder = scope === 'web' ? web.num : 0;
  const on = (): readonly string[] => storage.features.all(site.num, holder);
  const byId = (id: string): Entity | Nothing =>
    on().includes(id) ? featureEntity(id, scope) : { kind: 'nothing' };
  const held = scope === 'web' ? heldByWeb(session) : heldBySite(session);
  return smallCollection(
    'SP.Feature',
    `${scope === 'web' ? 'Web' : 'Site'}/Features`,
    () => on().map((id) => featureEntity(id, scope)),
    {
      byKey: (key) => byId(guidOf(key)),
      operations: {
        GetById: reads(({ args }) => byId(guidOf(args.featureId))),
        Add: writes(({ args }) => {
          held.demandManage();
          const id = guidOf(args.featureId);
          if (!definitionOf(id, scope)) throw notInstalled(id);
          if (on().includes(id) && !flagOf(args.force)) throw alreadyOn(id);
          storage.features.add(site.num, holder, id);
          held.noted();
          return answer(featureEntity(id, scope));
        }),
        Remove: writes(({ args }) => {
          held.demandManage();
          const id = guidOf(args.featureId);
          if (!on().includes(id)) throw notOn(id);
          storage.features.remove(site.num, holder, id);
          held.noted();
          return done('Remove');
        })
      }
    }
  );
}

function featureEntity(id: string, scope: 'site' | 'web'): Entity {
  const name = definitionOf(id, scope)?.name ?? null;
  return {
    kind: 'entity',
    type: 'SP.Feature',
    address: `${scope === 'web' ? 'Web' : 'Site'}/Features/GetById(guid'${id}')`,
    defaults: ['DefinitionId'],
    property: (asked) =>
      asked === 'DefinitionId' ? id : asked === 'DisplayName' ? name : undefined,
    navigate: () => undefined,
    operations: {}
  };
}
