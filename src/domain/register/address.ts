import { isPartialDate } from '../dates/partialDate';
import { KINDS } from '../kinds';
import { STATUS_ORDER } from '../status';
import type { RecordId } from '../records';
import type { DueChoice, Filter, FilterField } from './filter';
import { SORTS } from './sortEntries';
import type { SortBy, SortDirection } from './sortEntries';

/** What a person has set on a register; a link to the page carries it (`screens.md`, "The address"). */
export interface RegisterState {
  readonly query: string;
  /** At most one of each field. */
  readonly filters: readonly Filter[];
  readonly sort: { readonly by: SortBy; readonly direction: SortDirection };
  /** Grouped by report like the paper, or flat. */
  readonly grouped: boolean;
  /** The recommendation whose panel is open. */
  readonly open?: RecordId;
}

/** A register that nobody has touched. */
export const UNTOUCHED_REGISTER: RegisterState = {
  query: '',
  filters: [],
  sort: { by: 'register order', direction: 'ascending' },
  grouped: true
};

const KEY = {
  status: 'rt-status',
  kind: 'rt-kind',
  report: 'rt-report',
  lead: 'rt-lead',
  directorate: 'rt-directorate',
  publisher: 'rt-publisher',
  'applies to': 'rt-applies-to',
  due: 'rt-due',
  changed: 'rt-changed',
  'pending review': 'rt-pending-review'
} as const satisfies Readonly<Record<FilterField, string>>;
const OWN_KEYS = [...Object.values(KEY), 'rt-q', 'rt-sort', 'rt-group', 'rt-open'] as const;

/** A register's key; where several registers stand on a page, each after the first has its own. */
function keyAt(key: (typeof OWN_KEYS)[number], place: number): string {
  return place === 1 ? key : `rt-${place}-${key.slice('rt-'.length)}`;
}

const FILTER_FIELDS = Object.keys(KEY) as readonly FilterField[];
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a page begins with; the address says only what is set otherwise. */
export type RegisterDefaults = Pick<RegisterState, 'grouped'>;

/**
 * Writes the state into the parameters of an address: the register's own keys are replaced, every other
 * one is kept as it is, also those of other web parts. What is untouched is not written. `place` is the
 * register's among the registers of its page, from 1.
 */
export function writeRegisterState(
  state: RegisterState,
  address: URLSearchParams = new URLSearchParams(),
  defaults: RegisterDefaults = UNTOUCHED_REGISTER,
  place = 1
): URLSearchParams {
  const own = new Set(OWN_KEYS.map((key) => keyAt(key, place)));
  const written = new URLSearchParams();
  address.forEach((value, key) => {
    if (!own.has(key)) written.append(key, value);
  });
  if (state.query !== '') written.set(keyAt('rt-q', place), state.query);
  for (const filter of state.filters) {
    const key = keyAt(KEY[filter.field], place);
    written.delete(key);
    for (const value of writtenValues(filter)) written.append(key, value);
  }
  const { by, direction } = state.sort;
  if (by !== 'register order' || direction === 'descending') {
    written.set(keyAt('rt-sort', place), `${direction === 'descending' ? '-' : ''}${by}`);
  }
  if (state.grouped !== defaults.grouped) {
    written.set(keyAt('rt-group', place), state.grouped ? 'report' : 'none');
  }
  if (state.open !== undefined) written.set(keyAt('rt-open', place), state.open);
  return written;
}

/** Reads the state from the parameters of an address. Never throws; what is not known is ignored. */
export function readRegisterState(
  address: URLSearchParams,
  defaults: RegisterDefaults = UNTOUCHED_REGISTER,
  place = 1
): RegisterState {
  const said = (key: (typeof OWN_KEYS)[number]): string | null => address.get(keyAt(key, place));
  const open = (said('rt-open') ?? '').toLowerCase();
  return {
    query: said('rt-q') ?? '',
    filters: FILTER_FIELDS.flatMap((field) =>
      readFilter(field, address.getAll(keyAt(KEY[field], place)))
    ),
    sort: readSort(said('rt-sort') ?? ''),
    grouped: readGrouped(said('rt-group')) ?? defaults.grouped,
    ...(GUID.test(open) && { open })
  };
}

function readGrouped(written: string | null): boolean | undefined {
  if (written === 'none') return false;
  return written === 'report' ? true : undefined;
}

function writtenValues(filter: Filter): readonly string[] {
  switch (filter.field) {
    case 'changed':
    case 'pending review':
      return ['yes'];
    case 'due':
      return [writtenDue(filter.due)];
    default:
      return filter.values;
  }
}

function writtenDue(due: DueChoice): string {
  if (due.kind === 'none set') return 'none';
  return due.kind === 'overdue' ? 'overdue' : `${due.from ?? ''}..${due.to ?? ''}`;
}

function readFilter(field: FilterField, written: readonly string[]): readonly Filter[] {
  const values = Array.from(new Set(written));
  if (values.length === 0) return [];
  switch (field) {
    case 'status':
      return chosen(STATUS_ORDER, values, (statuses) => ({ field, values: statuses }));
    case 'kind':
      return chosen(KINDS, values, (kinds) => ({ field, values: kinds }));
    case 'changed':
    case 'pending review':
      return values[0] === 'yes' ? [{ field }] : [];
    case 'due': {
      const due = readDue(values[0]);
      return due ? [{ field, due }] : [];
    }
    default:
      return [{ field, values }];
  }
}

function chosen<Value extends string>(
  known: readonly Value[],
  written: readonly string[],
  asFilter: (values: readonly Value[]) => Filter
): readonly Filter[] {
  const values = written.flatMap((text) => known.filter((value) => value === text));
  return values.length > 0 ? [asFilter(values)] : [];
}

function readDue(written: string): DueChoice | undefined {
  if (written === 'none') return { kind: 'none set' };
  if (written === 'overdue') return { kind: 'overdue' };
  const [from, to, more] = written.split('..');
  if (to === undefined || more !== undefined || (from === '' && to === '')) return undefined;
  if ([from, to].some((end) => end !== '' && !isPartialDate(end))) return undefined;
  return { kind: 'between', ...(from !== '' && { from }), ...(to !== '' && { to }) };
}

function readSort(written: string): RegisterState['sort'] {
  const descending = written.startsWith('-');
  const by = SORTS.find((sort) => sort === (descending ? written.slice(1) : written));
  if (by === undefined) return UNTOUCHED_REGISTER.sort;
  return { by, direction: descending ? 'descending' : 'ascending' };
}
