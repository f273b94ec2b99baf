import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/fields/list';
import '@pnp/sp/site-users/web';
import { isTrackerError, onlyReading } from '../errors/trackerError';
import type { ListDeclaration } from '../site/declaration/list';
import type { SiteDeclaration } from '../site/declaration/site';
import { inspectSite } from '../site/inspectSite';
import { trackerSite } from '../site/trackerSite';
import { NO_METADATA } from '../sync/odata';
import { reading } from '../sync/sharePointAnswer';
import { timeOf } from './cellValue';
import { ExportError } from './exportError';
import { loginOf } from './login';
import { readList } from './readList';
import { columnsOf } from './sheetColumn';
import type { ExportedList, ExportFacts, FileNotIncluded } from './siteExport';
import { STEPS } from './words';

/** Progress: `done` of `total` steps are finished, and `what` is being done. */
export interface ExportStep {
  readonly done: number;
  readonly total: number;
  readonly what: string;
}

export interface ExportOptions {
  readonly progress?: (step: ExportStep) => void;
  readonly signal?: AbortSignal;
  /** The clock of the host; the machine's own unless given. */
  readonly now?: () => Date;
  readonly site?: SiteDeclaration;
}

export interface ExportedSite {
  /** `Recommendations Tracker 2026-11-22 0930.xlsx`; the time is UTC. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** How many rows each list gave, in the order of the declaration. */
  readonly listed: readonly { readonly list: string; readonly rows: number }[];
  readonly files: readonly FileNotIncluded[];
}

/**
 * Reads every list of a site and writes one workbook of them. Only who may read every list can: an
 * export that lacks a list would look whole. Lists are read children first, so that nobody's new record
 * stands there without its parent. A site that waits for an upgrade is exported as it is.
 * Throws `ExportError`, `TrackerError`, or AbortError.
 */
export async function exportSite(sp: SPFI, options: ExportOptions = {}): Promise<ExportedSite> {
  const { progress, signal, now = () => new Date(), site = trackerSite } = options;
  const { schemaVersion, lists } = await onlyReading(() => whatIsThere(sp, site));
  const facts = await onlyReading(() => factsOf(sp, schemaVersion, now()));

  const total = lists.length + 1;
  const read: ExportedList[] = [];
  const files: FileNotIncluded[] = [];
  for (const list of [...lists].reverse()) {
    signal?.throwIfAborted();
    progress?.({ done: read.length, total, what: STEPS.reading(list.title) });
    const exported = await exportList(sp, list, schemaVersion < site.schemaVersion, signal);
    read.unshift(exported.list);
    files.unshift(...exported.files);
  }

  signal?.throwIfAborted();
  progress?.({ done: lists.length, total, what: STEPS.workbook });
  const { writeWorkbook } = await import(/* webpackChunkName: 'write-export' */ './writeWorkbook');
  const bytes = await writeWorkbook({ facts, lists: read, files }, signal);
  signal?.throwIfAborted();
  return {
    fileName: fileNameOf(facts),
    bytes,
    listed: read.map(({ list, rows }) => ({ list, rows: rows.length })),
    files
  };
}

interface WhatIsThere {
  readonly schemaVersion: number;
  readonly lists: readonly ListDeclaration[];
}

/** The lists to read; throws where not all of them can be read. */
async function whatIsThere(sp: SPFI, site: SiteDeclaration): Promise<WhatIsThere> {
  const state = await inspectSite(sp, site);
  switch (state.kind) {
    case 'ready':
      return { schemaVersion: state.schemaVersion, lists: site.lists };
    case 'older':
      return { schemaVersion: state.schemaVersion, lists: await listsThere(sp, site) };
    case 'newer':
      throw new ExportError('newer', String(state.schemaVersion));
    case 'partly set up':
      throw new ExportError('partly set up', state.missing[0] ?? 'the schema version');
    case 'not set up':
      throw new ExportError('not set up');
    default:
      throw new ExportError('no access');
  }
}

async function listsThere(sp: SPFI, site: SiteDeclaration): Promise<readonly ListDeclaration[]> {
  const lists = await reading(() =>
    sp.web.lists.select('Title')<{ readonly Title: string }[]>({ headers: NO_METADATA })
  );
  const titles = new Set(lists.map(({ Title }) => Title));
  return site.lists.filter(({ title }) => titles.has(title));
}

async function factsOf(sp: SPFI, schemaVersion: number, now: Date): Promise<ExportFacts> {
  return reading(async () => {
    const [web, person] = await Promise.all([
      sp.web.select('Title', 'Url')<{ readonly Title: string; readonly Url: string }>(),
      sp.web.currentUser.select('LoginName')<{ readonly LoginName: string }>()
    ]);
    return {
      schemaVersion,
      siteAddress: web.Url,
      siteTitle: web.Title,
      exported: timeOf(now),
      exportedBy: loginOf(person.LoginName) ?? person.LoginName
    };
  });
}

async function exportList(
  sp: SPFI,
  list: ListDeclaration,
  isOlder: boolean,
  signal: AbortSignal | undefined
): Promise<{ readonly list: ExportedList; readonly files: readonly FileNotIncluded[] }> {
  try {
    return await onlyReading(() =>
      reading(async () => {
        const there = isOlder ? await fieldsThere(sp, list) : undefined;
        const columns = columnsOf(list, (field) => there?.has(field) ?? true);
        const { rows, files } = await readList(sp, list, columns, { signal });
        return {
          list: { list: list.title, columns, rows: rows.map(({ row }) => row) },
          files
        };
      })
    );
  } catch (error) {
    signal?.throwIfAborted();
    // SharePoint says of a list that a person may not see that it is not there.
    if (isTrackerError(error, 'not allowed') || isTrackerError(error, 'site not set up')) {
      throw new ExportError('may not read a list', list.title, error);
    }
    throw error;
  }
}

async function fieldsThere(sp: SPFI, list: ListDeclaration): Promise<ReadonlySet<string>> {
  const fields = await sp.web.lists.getByTitle(list.title).fields.select('InternalName')();
  return new Set(fields.map(({ InternalName }) => InternalName));
}

function fileNameOf({ exported }: ExportFacts): string {
  const [day = '', time = ''] = exported.split('T');
  return `Recommendations Tracker ${day} ${time.slice(0, 5).replace(':', '')}.xlsx`;
}
