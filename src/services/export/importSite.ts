import type { SPFI } from '@pnp/sp';
import { onlyReading } from '../errors/trackerError';
import { readSettings } from '../records/settings';
import type { SiteDeclaration } from '../site/declaration/site';
import { applyVocabularies } from '../site/provision/applyVocabularies';
import { trackerSite } from '../site/trackerSite';
import type { ExportStep } from './exportSite';
import { lookUpPeople, peopleNamed } from './lookUpPeople';
import { withoutSchemaVersion } from './ownSettings';
import { prepareSite } from './prepareSite';
import type { CheckedExport, CheckedList } from './readExport';
import type { KeptOtherwise } from './restoreList';
import { lookAt, refuseUnlessEmpty, restoreList } from './restoreList';
import { columnsOf } from './sheetColumn';
import { isStamped, stampRows } from './stampRows';
import { STEPS } from './words';

export interface ImportOptions {
  readonly progress?: (step: ExportStep) => void;
  readonly signal?: AbortSignal;
  readonly site?: SiteDeclaration;
}

/** What an import did, and what it could not do. */
export interface ImportReport {
  readonly listed: readonly {
    readonly list: string;
    readonly added: number;
    /** Rows that an earlier, interrupted import had written. */
    readonly already: number;
  }[];
  /** Settings that set-up had written and that now say what the file says, by name. */
  readonly settingsChanged: readonly string[];
  /** People of the file whom the directory does not know, with the number of cells left without them. */
  readonly unknownPeople: readonly { readonly login: string; readonly cells: number }[];
  /** Rows of which the site keeps something else than the file says, and in which columns. */
  readonly keptOtherwise: readonly KeptOtherwise[];
  /** Rows of which SharePoint did not take who wrote them and when. */
  readonly unstamped: number;
  readonly unstampedBecause: string | undefined;
  /** Files that the export named and did not hold. */
  readonly filesNotIncluded: number;
}

/**
 * Restores a checked export to an empty site, which is set up first where it is not. Every row gets its
 * record ID, every column, and where SharePoint allows it who wrote it and when. An interrupted import
 * goes on where it stopped: rows that stand there as in the file are left alone. Any other row on the
 * site is a reason to refuse, before anything is written.
 * Throws `ImportError`, `TrackerError`, or AbortError.
 */
export async function importSite(
  sp: SPFI,
  exported: CheckedExport,
  options: ImportOptions = {}
): Promise<ImportReport> {
  const { progress, signal, site = trackerSite } = options;
  const files = exported.lists.filter(({ list }) => list.holds === 'documents');
  const lists = itemLists(exported, site).map(withoutSchemaVersion);
  const total = 2 * lists.reduce((rows, { rows: { length } }) => rows + length, 0);
  let done = 0;
  const tell = (what: string): void => progress?.({ done, total, what });

  await prepareSite(sp, site, { signal, progress });
  tell(STEPS.comparing);
  for (const checked of lists) {
    signal?.throwIfAborted();
    refuseUnlessEmpty(checked, await lookAt(sp, checked, signal));
  }
  tell(STEPS.people);
  const named = peopleNamed(lists);
  const people = await lookUpPeople(sp, [...named.keys()]);

  const listed: { list: string; added: number; already: number }[] = [];
  const settingsChanged: string[] = [];
  const keptOtherwise: KeptOtherwise[] = [];
  let unstamped = 0;
  let unstampedBecause: string | undefined;
  for (const checked of lists) {
    const list = checked.list.title;
    const onRows = (rows: number, what: string): void => {
      done += rows;
      if (rows > 0) tell(what);
    };
    if (checked.rows.length === 0) {
      listed.push({ list, added: 0, already: 0 });
      continue;
    }
    tell(STEPS.adding(list));
    const restored = await restoreList(sp, checked, people, signal, (count) =>
      onRows(count, STEPS.adding(list))
    );
    const { added, changed } = restored;
    settingsChanged.push(...changed);
    keptOtherwise.push(...restored.keptOtherwise);
    listed.push({ list, added, already: checked.rows.length - added - changed.length });

    const toStamp = restored.rows.filter((row) => !isStamped(row, people));
    done += checked.rows.length - toStamp.length;
    const left = await stampRows(sp, list, toStamp, people, {
      signal,
      onRows: (count) => onRows(count, STEPS.stamping(list))
    });
    unstamped += left.rows;
    unstampedBecause ??= left.said;
  }

  tell(STEPS.choices);
  const { vocabularies } = await onlyReading(() => readSettings(sp, signal));
  await applyVocabularies(sp, vocabularies, undefined, site);
  return {
    listed,
    settingsChanged,
    unknownPeople: [...named]
      .filter(([login]) => !people.has(login.toLowerCase()))
      .map(([login, cells]) => ({ login, cells })),
    keptOtherwise,
    unstamped,
    unstampedBecause,
    filesNotIncluded: files.reduce((count, { rows }) => count + rows.length, 0)
  };
}

/** Every list of the site: one that the export of an older site lacks has to be empty as well. */
function itemLists(exported: CheckedExport, site: SiteDeclaration): readonly CheckedList[] {
  return site.lists
    .filter(({ holds }) => holds === 'items')
    .map(
      (list) =>
        exported.lists.find((checked) => checked.list.title === list.title) ?? {
          list,
          columns: columnsOf(list),
          rows: []
        }
    );
}
