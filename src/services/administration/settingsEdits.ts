import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import type { SiteSettings, Vocabularies } from '../../domain/records';
import { sameContent } from '../../domain/merge/mergeFields';
import { mergeRecord } from '../../domain/merge/mergeRecord';
import { RECORD_MERGES } from '../../domain/merge/recordMerges';
import { TrackerError } from '../errors/trackerError';
import { clashOutcome, savedOutcome } from '../records/outcome';
import type { ChosenSettings, SettingRow } from '../records/settingRows';
import { rowsOfSettings, settingsOfRows, VOCABULARY_NAMES } from '../records/settingRows';
import type { StoreSurroundings } from '../records/storeSurroundings';
import type { Edit, EditBase, SaveOutcome } from '../records/trackerStore';
import { asUnsure, unsureAfter } from '../errors/unsureAfter';
import { settingsList } from '../site/lists/settings';
import { MINIMAL_METADATA } from '../sync/odata';
import {
  isAnswerLost,
  isDuplicate,
  isVersionConflict,
  reading,
  toTrackerError
} from '../sync/sharePointAnswer';

/** The settings that owners change, each kept in a row of its own. */
export type OwnersSettings = Omit<SiteSettings, 'schemaVersion' | 'vocabularies'> & Vocabularies;

export type OwnersSetting = keyof OwnersSettings;

/** Settings stand in one list, so a block of them is known by its place on the screen, not by a GUID. */
export const SETTINGS_ID = 'settings';

const MOST_TRIES = 5;

type RowAsRead = SettingRow & {
  readonly Id: number;
  readonly 'odata.etag': string;
  readonly Modified: string;
  readonly Editor?: { readonly Title?: string };
};

/** The settings as one flat record. */
export function ownersSettings(settings: SiteSettings): OwnersSettings {
  const { force, chiefOfficer, committees, markingDefault, mostDateMoves, lastPaper } = settings;
  const plain = { force, chiefOfficer, committees, markingDefault, mostDateMoves, lastPaper };
  return { ...plain, ...settings.vocabularies };
}

/** Reads the settings that a block edits, just before editing. Throws `TrackerError`. */
export async function beginSettingsEdit<Name extends OwnersSetting>(
  { sp, now }: StoreSurroundings,
  names: readonly Name[]
): Promise<EditBase<Pick<OwnersSettings, Name>>> {
  return baseOf(await readRows(sp), names, now());
}

/**
 * Saves a block of settings, each in its row and under that row's ETag, joined with what others changed
 * meanwhile. A setting that both changed differently comes back as a clash; nothing is written then.
 * Safe to send again. Throws `TrackerError`.
 */
export async function saveSettings<Name extends OwnersSetting>(
  { sp, now }: StoreSurroundings,
  edit: Edit<Pick<OwnersSettings, Name>>
): Promise<SaveOutcome<Pick<OwnersSettings, Name>>> {
  const names = Object.keys(edit.mine) as Name[];
  let lost: unknown;
  let mayBeSaved = false;
  /** Who changed the rows before this save did. */
  let editor: string | undefined;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const rows = await unsureAfter(mayBeSaved, () => readRows(sp));
    const standing = baseOf(rows, names, now());
    const merged = mergeRecord(
      RECORD_MERGES.settings,
      edit.base.fields,
      edit.mine,
      standing.fields
    );
    if (merged.clashes.length > 0) return clashOutcome(merged, standing);
    const changed = names.filter(
      (name) => !sameContent(merged.fields[name], standing.fields[name])
    );
    if (!mayBeSaved) editor = standing.editor;
    if (changed.length === 0) return savedOutcome(merged, { ...standing, editor }, standing.etag);
    try {
      for (const name of changed) {
        await writeSetting(sp, rows, name, merged.fields[name]);
        mayBeSaved = true;
      }
    } catch (error) {
      if (isAnswerLost(error)) {
        lost = error;
        mayBeSaved = true;
      } else if (!isVersionConflict(error) && !isDuplicate(error)) {
        throw asUnsure(mayBeSaved, toTrackerError(error, 'writing'));
      }
    }
    // Read again in any case: what stands there now is what is told.
  }
  throw new TrackerError(lost === undefined ? 'kept changing' : 'answer lost', lost);
}

async function writeSetting(
  sp: SPFI,
  rows: readonly RowAsRead[],
  name: OwnersSetting,
  value: unknown
): Promise<void> {
  const { items } = sp.web.lists.getByTitle(settingsList.title);
  for (const [title, text = ''] of rowsOfSettings(chosen(name, value))) {
    const row = rows.find(({ Title }) => Title === title);
    if (row === undefined) await items.add({ Title: title, Value: text });
    else await items.getById(row.Id).update({ Value: text }, row['odata.etag']);
  }
}

function chosen(name: OwnersSetting, value: unknown): ChosenSettings {
  return isVocabulary(name) ? { vocabularies: { [name]: value } } : { [name]: value };
}

/** The lists of words among the settings. */
export function vocabulariesOf(settings: OwnersSettings): Vocabularies {
  const { directorates, markings, gradings, auditGrades, tiers, levels } = settings;
  return { directorates, markings, gradings, auditGrades, tiers, levels };
}

/** Whether a setting is a list of words that columns of choices follow. */
export function isVocabulary(name: OwnersSetting): name is keyof Vocabularies {
  return name in VOCABULARY_NAMES;
}

async function readRows(sp: SPFI): Promise<readonly RowAsRead[]> {
  return reading(() =>
    sp.web.lists
      .getByTitle(settingsList.title)
      .items.select('Id', 'Title', 'Value', 'Modified', 'Editor/Title')
      .expand('Editor')
      .top(500)<readonly RowAsRead[]>({ headers: MINIMAL_METADATA })
  );
}

function baseOf<Name extends OwnersSetting>(
  rows: readonly RowAsRead[],
  names: readonly Name[],
  now: Date
): EditBase<Pick<OwnersSettings, Name>> {
  const all = ownersSettings(settingsOfRows(rows).settings);
  const fields = Object.fromEntries(names.map((name) => [name, all[name]]));
  const titles = new Set(
    names.flatMap((name) => rowsOfSettings(chosen(name, all[name])).map(([title]) => title))
  );
  const own = rows.filter(({ Title }) => titles.has(Title ?? ''));
  const last = [...own].sort((a, b) => b.Modified.localeCompare(a.Modified))[0];
  return {
    id: SETTINGS_ID,
    fields: fields as Pick<OwnersSettings, Name>,
    etag: own.map((row) => row['odata.etag']).join(' '),
    readAt: now.toISOString(),
    ...(last !== undefined && { modified: last.Modified }),
    ...(last?.Editor?.Title !== undefined && { editor: last.Editor.Title })
  };
}
