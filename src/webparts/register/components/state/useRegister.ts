import * as React from 'react';
import { UNTOUCHED_REGISTER } from '../../../../domain/register/address';
import type { AsAt, RegisterEntry } from '../../../../domain/register/entry';
import { joinEntries, joinWithdrawn } from '../../../../domain/register/joinEntries';
import { groupByReport } from '../../../../domain/register/groupByReport';
import type { RegisterScope } from '../../../../domain/register/scope';
import { inScope } from '../../../../domain/register/scope';
import type { Report } from '../../../../domain/records';
import type { SiteRecords } from '../../../../services/records/trackerStore';
import { flatLines, groupedLines } from '../../../../components/grid/gridLine';
import type { RegisterView } from '../../registerProperties';
import type { RegisterLine } from '../list/RegisterList';
import { fromSources, sourcesOf } from '../../../../domain/sources/fromSources';
import { shownEntries } from './shownEntries';
import type { RegisterStateInAddress } from './useRegisterState';
import { useRegisterState } from './useRegisterState';
import { useSearchTexts } from './useSearchTexts';

/** A register as it stands: all entries, those shown, and the lines of its list. */
export interface Register extends RegisterStateInAddress {
  readonly asAt: AsAt;
  readonly entries: readonly RegisterEntry[];
  /** Withdrawn as mistakes: they count nowhere, and a link still opens them. */
  readonly withdrawn: readonly RegisterEntry[];
  readonly shown: readonly RegisterEntry[];
  readonly lines: readonly RegisterLine[];
  readonly reports: { readonly shown: number; readonly all: number };
  /** The report that the register is kept to: there is nothing to group then. */
  readonly onlyReport?: Report;
  readonly toggleGroup: (reportId: string) => void;
  readonly clear: () => void;
}

export interface RegisterOptions {
  /** Undefined until they are read. */
  readonly records?: SiteRecords;
  /** What the page author has set. */
  readonly view: Pick<RegisterView, 'day' | 'sources' | 'scope' | 'grouped'>;
}

const NONE: readonly RegisterEntry[] = [];

/** What the register shows of the records, and what a person has set on it. */
export function useRegister({ records, view }: RegisterOptions): Register {
  const { day, sources, scope } = view;
  const address = useRegisterState(view);
  const { query, filters, sort } = address.state;
  const isOneReport = scope.kind === 'report';
  const grouped = address.state.grouped && !isOneReport;
  const lastPaper = records?.settings.lastPaper;
  const asAt = React.useMemo((): AsAt => ({ day, lastPaper }), [day, lastPaper]);
  const inView = React.useMemo(
    () => records && recordsOf(records, sources, scope),
    [records, sources, scope]
  );
  const entries = React.useMemo(() => (inView ? joinEntries(inView, asAt) : NONE), [inView, asAt]);
  const withdrawn = React.useMemo(
    () => (inView ? joinWithdrawn(inView, asAt) : NONE),
    [inView, asAt]
  );
  const texts = useSearchTexts(entries);
  const shown = React.useMemo(
    () => shownEntries(entries, texts, { query, filters, sort }),
    [entries, texts, query, filters, sort]
  );
  const [closed, toggleGroup] = React.useReducer(toggled, new Set<string>());
  const groups = React.useMemo(() => groupByReport(shown, entries), [shown, entries]);
  const lines = React.useMemo(
    (): readonly RegisterLine[] =>
      grouped
        ? groupedLines(
            groups.map((group) => ({ key: group.report.id, group, rows: group.entries })),
            idOf,
            closed
          )
        : flatLines(shown, idOf),
    [grouped, groups, shown, closed]
  );
  const all = React.useMemo(() => new Set(entries.map(({ report }) => report.id)).size, [entries]);
  const { change } = address;
  const clear = React.useCallback(
    () => change({ query: UNTOUCHED_REGISTER.query, filters: UNTOUCHED_REGISTER.filters }),
    [change]
  );
  return {
    ...address,
    state: React.useMemo(() => ({ ...address.state, grouped }), [address.state, grouped]),
    asAt,
    entries,
    withdrawn,
    shown,
    lines,
    reports: { shown: groups.length, all },
    ...(isOneReport && { onlyReport: entries[0]?.report }),
    toggleGroup,
    clear
  };
}

/** The records of the papers that the page shows, kept to its scope. */
function recordsOf(records: SiteRecords, sources: string, scope: RegisterScope): SiteRecords {
  return inScope(fromSources(records, sourcesOf(sources)), scope);
}

export function idOf({ recommendation }: RegisterEntry): string {
  return recommendation.id;
}

function toggled(closed: ReadonlySet<string>, key: string): Set<string> {
  const next = new Set(closed);
  if (!next.delete(key)) {
    next.add(key);
  }
  return next;
}
