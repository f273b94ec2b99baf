import { spException } from '../errors';
import type { HolderAt } from '../holder';
import { fromHighLow, toHighLow } from '../permissions/bits';
import {
  answer,
  complex,
  deleteObject,
  done,
  guidOf,
  reads,
  smallCollection,
  writes,
  type Body,
  type Collection,
  type Entity,
  type Value
} from '../resource';
import type { Session } from '../session';
import { demandProperties, settableValues } from '../settableValues';
import type { Held, Properties } from '../storage';
import { userResourceOf } from '../webs/userResource';

const NO_COMPONENT = '00000000-0000-0000-0000-000000000000';

/** A custom action as a new one begins. Source: recorded custom actions. */
const DEFAULTS = {
  ClientSideComponentId: NO_COMPONENT,
  ClientSideComponentProperties: '',
  CommandUIExtension: null,
  Description: '',
  Group: null,
  HostProperties: '',
  ImageUrl: null,
  Location: '',
  Name: '',
  RegistrationId: null,
  RegistrationType: 0,
  ScriptBlock: null,
  ScriptSrc: null,
  Sequence: 0,
  Title: '',
  Url: null
};
const SETTABLE = new Set(Object.keys(DEFAULTS));

/** Code and text not recorded. */
const actionUnknown = () => spException(404, -2147024809, 'The custom action does not exist.');

/** The custom actions of a site, web or list. They are kept and shown; no page here draws them. */
export function userCustomActions(session: Session, at: HolderAt): Collection {
  const { storage } = session;
  const all = (): readonly Held[] => storage.userCustomActions.all(at.holder);
  const byId = (id: string): Entity => {
    const found = all().find((one) => one.id === id);
    if (!found) throw actionUnknown();
    return actionEntity(session, at, found);
  };
  return smallCollection(
    'SP.UserCustomAction',
    `${at.address}/UserCustomActions`,
    () => all().map((one) => actionEntity(session, at, one)),
    {
      byKey: (key) => byId(guidOf(key)),
      create: (body) => {
        at.demandManage();
        const properties = { ...DEFAULTS, ...given(body) };
        const made = storage.userCustomActions.add(at.holder, properties);
        at.noted();
        return answer(actionEntity(session, at, made), 201);
      },
      operations: {
        GetById: reads(({ args }) => byId(guidOf(args.id))),
        Clear: writes(() => {
          at.demandManage();
          all().forEach(({ id }) => storage.userCustomActions.remove(id));
          at.noted();
          return done('Clear');
        })
      }
    }
  );
}

/** What a body sets; Rights are kept as SharePoint writes them. */
function given(body: Body): Properties {
  demandProperties(body, 'SP.UserCustomAction');
  return {
    ...settableValues(body, SETTABLE),
    ...(body.Rights !== undefined && { Rights: toHighLow(fromHighLow(body.Rights)) })
  };
}

function actionEntity({ storage }: Session, at: HolderAt, { id, properties }: Held): Entity {
  const { Rights, ...plain } = properties;
  const values: Readonly<Record<string, Value>> = {
    ...DEFAULTS,
    ...(plain as Readonly<Record<string, Value>>),
    Id: id,
    Rights: complex('SP.BasePermissions', toHighLow(fromHighLow(Rights))),
    Scope: at.scope,
    VersionOfUserCustomAction: '16.0.1.0'
  };
  const remove = (): void => {
    at.demandManage();
    storage.userCustomActions.remove(id);
    at.noted();
  };
  const address = `${at.address}/UserCustomActions(guid'${id}')`;
  return {
    kind: 'entity',
    type: 'SP.UserCustomAction',
    address,
    defaults: Object.keys(values),
    property: (name) => values[name],
    navigate: (name) =>
      userResourceOf(address, name, {
        TitleResource: String(values.Title ?? ''),
        DescriptionResource: String(values.Description ?? '')
      }),
    operations: {
      DeleteObject: deleteObject(remove)
    },
    merge: (body) => {
      at.demandManage();
      storage.userCustomActions.update(id, { ...properties, ...given(body) });
      at.noted();
      return { kind: 'updated' };
    },
    remove: () => {
      remove();
      return { kind: 'deleted' };
    }
  };
}
