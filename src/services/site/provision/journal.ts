/** One thing that set-up looked at, and what it did to it. */
export interface ProvisionedThing {
  readonly kind:
    | 'permission level'
    | 'group'
    | 'membership'
    | 'group owner'
    | 'web permission'
    | 'list'
    | 'column'
    | 'view'
    | 'list permission'
    | 'settings'
    | 'schema version';
  readonly name: string;
  /** The list that a column, view or permission belongs to. */
  readonly list?: string;
  readonly outcome: ProvisionOutcome;
}

/** 'refused': SharePoint did not let this person do it, and the set-up went on without it. */
export type ProvisionOutcome = 'created' | 'changed' | 'removed' | 'already right' | 'refused';

/** Progress: `done` of `total` steps are finished, and `what` was finished last. */
export interface ProvisionStep {
  readonly done: number;
  readonly total: number;
  readonly what: string;
  readonly things: readonly ProvisionedThing[];
}

export interface ProvisionReport {
  readonly things: readonly ProvisionedThing[];
  /** Whether anything on the site was created, changed or removed. */
  readonly changedAnything: boolean;
}

/** Collects what set-up finds and does, and tells the caller step by step. */
export interface Journal {
  readonly note: (thing: ProvisionedThing) => void;
  /** Does one step of the set-up; stops before it when the caller has given up. */
  readonly step: (what: string, work: () => Promise<void>) => Promise<void>;
  readonly report: () => ProvisionReport;
}

export function journal(
  total: number,
  tell: (step: ProvisionStep) => void,
  signal: AbortSignal | undefined
): Journal {
  const things: ProvisionedThing[] = [];
  let done = 0;
  return {
    note: (thing) => {
      things.push(thing);
    },
    step: async (what, work) => {
      signal?.throwIfAborted();
      const before = things.length;
      await work();
      done += 1;
      tell({ done, total, what, things: things.slice(before) });
    },
    report: () => ({
      things,
      changedAnything: things.some(
        ({ outcome }) => outcome !== 'already right' && outcome !== 'refused'
      )
    })
  };
}
