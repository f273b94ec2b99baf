import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { isTrackerError, onlyReading } from '../errors/trackerError';
import { isAnswerLost, reading, toTrackerError, writing } from '../sync/sharePointAnswer';
import { addRows, bodyOf } from './addRows';
import type { SheetRow } from './cellValue';
import type { FoundRow, ListComparison } from './compareList';
import { compareList } from './compareList';
import { ImportError } from './importError';
import { importWords } from './importWords';
import type { FoundPeople } from './lookUpPeople';
import { isAsSetUpLeftIt, isSettings } from './ownSettings';
import type { CheckedList } from './readExport';
import { readList } from './readList';

const MOST_TRIES = 3;

/** Reads a list of the site and holds it against the file. */
export async function lookAt(
  sp: SPFI,
  checked: CheckedList,
  signal: AbortSignal | undefined
): Promise<ListComparison> {
  const { list, columns } = checked;
  try {
    const read = await onlyReading(() => reading(() => readList(sp, list, columns, { signal })));
    return compareList(checked, read.rows);
  } catch (error) {
    signal?.throwIfAborted();
    if (!isTrackerError(error, 'not allowed') && !isTrackerError(error, 'site not set up')) {
      throw error;
    }
    throw new ImportError('site cannot take it', [importWords.mayNotWrite(list.title)], error);
  }
}

/** What set-up itself wrote into the settings is no reason to refuse; it is set to what the file says. */
export function refuseUnlessEmpty({ list }: CheckedList, comparison: ListComparison): void {
  const mayStay = (row: SheetRow): boolean => isSettings(list.title) && isAsSetUpLeftIt(row);
  const extra = comparison.extra.filter(({ row }) => !mayStay(row));
  const differing = comparison.differing.filter(({ found }) => !mayStay(found));
  const sentences = [
    ...(extra.length === 0 ? [] : [importWords.notEmpty(list.title, extra.length)]),
    ...differing.map(({ wanted, columns }) =>
      importWords.differs(list.title, nameOf(wanted), columns.join(', '))
    )
  ];
  if (sentences.length > 0) throw new ImportError('site not empty', sentences);
}

/** A row of which the site keeps something else than the file says. */
export interface KeptOtherwise {
  readonly list: string;
  /** Its record ID, or its title. */
  readonly record: string;
  readonly columns: readonly string[];
}

export interface RestoredList {
  /** Every row of the file with its row on the site. */
  readonly rows: readonly FoundRow[];
  readonly added: number;
  /** Names of the settings that were changed. */
  readonly changed: readonly string[];
  readonly keptOtherwise: readonly KeptOtherwise[];
}

/** Adds what is missing until nothing is: after a lost answer the list is read before more is sent. */
export async function restoreList(
  sp: SPFI,
  checked: CheckedList,
  people: FoundPeople,
  signal: AbortSignal | undefined,
  onRows: (rows: number) => void
): Promise<RestoredList> {
  const { list, columns } = checked;
  let comparison = await lookAt(sp, checked, signal);
  const { missing, differing } = comparison;
  onRows(checked.rows.length - missing.length);
  const changed = await changeSettings(sp, checked, differing, people);
  for (let tries = 1; ; tries += 1) {
    try {
      await addRows(sp, list.title, columns, comparison.missing, people, { signal, onRows });
    } catch (error) {
      if (!isAnswerLost(error) || tries === MOST_TRIES) throw toTrackerError(error, 'writing');
    }
    comparison = await lookAt(sp, checked, signal);
    if (comparison.missing.length === 0) break;
    if (tries === MOST_TRIES) {
      const sentence = importWords.notArrived(list.title, comparison.missing.length);
      throw new ImportError('not arrived', [sentence]);
    }
  }
  return {
    rows: [...comparison.same, ...comparison.differing],
    added: missing.length,
    changed,
    keptOtherwise: comparison.differing.map(({ wanted, columns: others }) => ({
      list: list.title,
      record: nameOf(wanted),
      columns: others
    }))
  };
}

/** Sets rows that set-up wrote to what the file says; gives their names. */
async function changeSettings(
  sp: SPFI,
  { list, columns }: CheckedList,
  differing: ListComparison['differing'],
  people: FoundPeople
): Promise<readonly string[]> {
  const { items } = sp.web.lists.getByTitle(list.title);
  for (const { itemId, wanted } of differing) {
    const empty = Object.fromEntries(Object.keys(list.fields).map((field) => [field, null]));
    const values = { ...empty, ...bodyOf(columns, wanted, people) };
    await writing(() => items.getById(itemId).update(values));
  }
  return differing.map(({ wanted }) => String(wanted.get('Title') ?? ''));
}

function nameOf(row: SheetRow): string {
  return String(row.get('RecordId') ?? row.get('Title') ?? '');
}
