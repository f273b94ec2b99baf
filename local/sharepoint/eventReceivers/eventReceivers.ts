import { spException } from '../errors';
import type { HolderAt } from '../holder';
import {
  answer,
  deleteObject,
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
import { demandProperties, objectArgument, settableValues } from '../settableValues';
import type { Held } from '../storage';

const SETTABLE = new Set([
  'EventType',
  'ReceiverAssembly',
  'ReceiverClass',
  'ReceiverName',
  'ReceiverUrl',
  'SequenceNumber',
  'Synchronization'
]);
/** SP.EventReceiverDefinition as a new one begins. */
const DEFAULTS = {
  ReceiverAssembly: null,
  ReceiverClass: null,
  ReceiverName: '',
  SequenceNumber: 10000,
  Synchronization: 0,
  EventType: 0,
  ReceiverUrl: null
};

/** Code and text not recorded. */
const receiverUnknown = () => spException(404, -2147024809, 'The event receiver does not exist.');

/** The event receivers of a site, web or list. They are kept and shown; nothing here calls them. */
export function eventReceivers(session: Session, at: HolderAt): Collection {
  const { storage } = session;
  const all = (): readonly Held[] => storage.eventReceivers.all(at.holder);
  const byId = (id: string): Entity => {
    const found = all().find((one) => one.id === id);
    if (!found) throw receiverUnknown();
    return receiverEntity(session, at, found);
  };
  const add = (body: Body): Entity => {
    at.demandManage();
    demandProperties(body, 'SP.EventReceiverDefinition');
    const properties = { ...DEFAULTS, ...settableValues(body, SETTABLE) };
    const made = storage.eventReceivers.add(at.holder, properties);
    at.noted();
    return receiverEntity(session, at, made);
  };
  return smallCollection(
    'SP.EventReceiverDefinition',
    `${at.address}/EventReceivers`,
    () => all().map((one) => receiverEntity(session, at, one)),
    {
      byKey: (key) => byId(guidOf(key)),
      create: (body) => answer(add(body), 201),
      operations: {
        Add: writes(({ args }) =>
          answer(
            add(
              objectArgument(
                args.eventReceiverCreationInformation,
                'eventReceiverCreationInformation'
              )
            )
          )
        ),
        GetById: reads(({ args }) => byId(guidOf(args.eventReceiverId)))
      }
    }
  );
}

function receiverEntity({ storage }: Session, at: HolderAt, { id, properties }: Held): Entity {
  const values: Readonly<Record<string, Value>> = {
    ...DEFAULTS,
    ...(properties as Readonly<Record<string, Value>>),
    ReceiverId: id
  };
  const remove = (): void => {
    at.demandManage();
    storage.eventReceivers.remove(id);
    at.noted();
  };
  return {
    kind: 'entity',
    type: 'SP.EventReceiverDefinition',
    // As recorded: the singular, for a site as for the others.
    address: `${at.address}/EventReceiver/GetById(guid'${id}')`,
    defaults: Object.keys(values),
    property: (name) => values[name],
    navigate: () => undefined,
    operations: {
      DeleteObject: deleteObject(remove)
    },
    merge: (body) => {
      at.demandManage();
      demandProperties(body, 'SP.EventReceiverDefinition');
      storage.eventReceivers.update(id, { ...properties, ...settableValues(body, SETTABLE) });
      at.noted();
      return { kind: 'updated' };
    },
    remove: () => {
      remove();
      return { kind: 'deleted' };
    }
  };
}
