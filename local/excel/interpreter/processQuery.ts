import { recalculate } from '../workbook/formulas/recalculate';
import { WorkbookRefusal, type RefusalCode } from '../workbook/refusal';
import type { TrackedRange, WorkbookModel } from '../workbook/types';
import { watch } from '../workbook/watch';
import { eventSource } from './events';
import { isHostObject, type Host, type HostObject } from './hostObject';
import { objectPaths, type ObjectPaths } from './objectPaths';
import { identityOf, queried } from './select';
import {
  ACTION,
  type EventEntry,
  type QueryAction,
  type QueryBody,
  type QueryError,
  type QueryReply
} from './wire';

export interface Interpreter {
  /** Carries out one message of the client and answers it. Never throws for what Excel refuses. */
  readonly answer: (body: QueryBody) => QueryReply;
  /** Stops watching the workbook. */
  readonly close: () => void;
}

/** Carries out RichApi messages on a workbook; `onEvents` is given what its handlers wait for. */
export function createInterpreter(
  model: WorkbookModel,
  onEvents: (entries: readonly EventEntry[]) => void
): Interpreter {
  const references = new Map<string, HostObject>();
  const kept = new Set<TrackedRange>();
  const events = eventSource(model, onEvents);
  let nextReference = 1;
  let stale = true;
  const stop = watch(model, (change) => {
    if (change.kind === 'cells' || change.kind === 'restored') stale = true;
  });
  /** Formulas are worked out when somebody looks, not at every write. */
  const workOut = (): void => {
    if (stale) recalculate(model);
    stale = false;
  };

  function answer(body: QueryBody): QueryReply {
    const tracked: TrackedRange[] = [];
    const host: Host = {
      model,
      references,
      events: events.targets,
      track: (sheetId, rect) => {
        const range: TrackedRange = { sheetId, rect };
        model.tracked.add(range);
        tracked.push(range);
        return range;
      }
    };
    const keeping = new Set(body.Actions.filter(isKeep).map((action) => action.ObjectPathId));
    const held = new Map<HostObject, string>();
    const keep = (object: HostObject): string => {
      const before = held.get(object) ?? referenceTo(references, object);
      if (before !== undefined) return before;
      const reference = String(nextReference);
      nextReference += 1;
      references.set(reference, object);
      held.set(object, reference);
      if (object.range !== undefined) kept.add(object.range);
      return reference;
    };
    events.sourceIsAddIn(true);
    try {
      if (model.cellBeingEdited) throw inCellEdit();
      return run(body, objectPaths(body.ObjectPaths, host), workOut, (object, pathId) =>
        keeping.has(pathId) ? keep(object) : undefined
      );
    } catch (thrown) {
      return { Error: errorOf(thrown, undefined, undefined), Results: [], TraceIds: [] };
    } finally {
      for (const range of tracked) if (!kept.has(range)) model.tracked.delete(range);
      releaseForgotten(model, references, kept);
      workOut();
      events.sourceIsAddIn(false);
      events.flush();
    }
  }
  return {
    answer,
    close: () => {
      stop();
      events.close();
    }
  };
}

const isKeep = (action: QueryAction): boolean =>
  action.ActionType === ACTION.method && action.Name === '_KeepReference';

const inCellEdit = (): WorkbookRefusal =>
  new WorkbookRefusal(
    'InvalidOperationInCellEditMode',
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.'
  );

const referenceTo = (
  references: ReadonlyMap<string, HostObject>,
  object: HostObject
): string | undefined => {
  if (object.range === undefined) return undefined;
  for (const [reference, held] of references) if (held === object) return reference;
  return undefined;
};

function releaseForgotten(
  model: WorkbookModel,
  references: ReadonlyMap<string, HostObject>,
  kept: Set<TrackedRange>
): void {
  const used = new Set([...references.values()].map((object) => object.range));
  for (const range of kept) {
    if (used.has(range)) continue;
    kept.delete(range);
    model.tracked.delete(range);
  }
}

type Keep = (object: HostObject, pathId: number) => string | undefined;

function run(body: QueryBody, paths: ObjectPaths, workOut: () => void, keep: Keep): QueryReply {
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      if (action.ActionType === ACTION.query) workOut();
      results.push({ ActionId: action.Id, Value: resultOf(action, paths, keep) });
    } catch (thrown) {
      return {
        Error: errorOf(thrown, index, locationOf(action, body)),
        Results: results,
        TraceIds: traces
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

function resultOf(action: QueryAction, paths: ObjectPaths, keep: Keep): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.find(action.ObjectPathId);
  const reference = object.isNull ? undefined : keep(object, action.ObjectPathId);
  const withReference = (value: unknown): unknown =>
    reference !== undefined && typeof value === 'object' && value !== null
      ? { _ReferenceId: reference, ...value }
      : value;
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object.isNull ? null : withReference(identityOf(object));
    case ACTION.query:
      return object.isNull ? null : withReference(queried(object, action.QueryInfo ?? {}));
    case ACTION.method: {
      if (object.isNull) return null;
      if (isKeep(action)) return withReference({});
      const value = object.call(action.Name, paths.args(action.ArgumentInfo));
      return isHostObject(value) ? {} : (value ?? null);
    }
    case ACTION.setProperty:
      object.set(action.Name, paths.args(action.ArgumentInfo)[0]);
      return null;
    default:
      throw new WorkbookRefusal(
        'ApiNotFound',
        `ApiNotFound: actions of type ${action.ActionType} are not part of this Excel host.`
      );
  }
}

const STATUS: Partial<Record<RefusalCode, number>> = {
  ItemNotFound: 404,
  ApiNotFound: 404,
  AccessDenied: 403,
  ItemAlreadyExists: 409
};

function errorOf(
  thrown: unknown,
  index: number | undefined,
  location: string | undefined
): QueryError {
  // A fault of the host itself is no answer of Excel's: it is thrown where a test sees it.
  if (!(thrown instanceof WorkbookRefusal)) throw thrown;
  return {
    Code: thrown.code,
    Message: thrown.message,
    HttpStatusCode: STATUS[thrown.code] ?? 400,
    ...(index !== undefined && { ActionIndex: index }),
    ...(location !== undefined && { Location: location })
  };
}

const locationOf = (action: QueryAction, body: QueryBody): string => {
  const path = body.ObjectPaths[String(action.ObjectPathId)];
  return [path?.Name, action.Name].filter(Boolean).join('.');
};
