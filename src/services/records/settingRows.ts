import { isPartialDate } from '../../domain/dates/partialDate';
import type { Committee, RagMethod, SiteSettings, Vocabularies } from '../../domain/records';
import { DEFAULT_SETTINGS } from '../site/defaultSettings';
import type { RowOf } from '../site/declaration/list';
import { settingsList } from '../site/lists/settings';
import type { RowProblem } from './recordMapping';

/** A row of the Settings list as far as its meaning goes. */
export type SettingRow = Pick<RowOf<typeof settingsList>, 'Title' | 'Value'> & {
  readonly Id?: number;
};

type PlainSettings = Omit<SiteSettings, 'vocabularies'>;

/** The rows of the Settings list, by the name of their setting. */
export const SETTING_NAMES = {
  force: 'Force',
  chiefOfficer: 'Chief officer',
  committees: 'Committees',
  markingDefault: 'Default marking',
  mostDateMoves: 'Most date moves',
  lastPaper: 'Last paper',
  schemaVersion: 'Schema version'
} as const satisfies Record<keyof PlainSettings, string>;

/** The rows that hold a vocabulary, one word a line. */
export const VOCABULARY_NAMES = {
  directorates: 'Directorates',
  markings: 'Markings',
  gradings: 'Gradings',
  auditGrades: 'Audit grades',
  tiers: 'Tiers',
  levels: 'Levels'
} as const satisfies Record<keyof Vocabularies, string>;

const RAG_METHODS: readonly RagMethod[] = ['deadline', 'confidence'];

/** A value of the settings that people choose; a key that is there and undefined is to be emptied. */
export type ChosenSettings = Partial<Omit<PlainSettings, 'schemaVersion'>> & {
  readonly vocabularies?: Partial<Vocabularies>;
};

export interface ReadSettings {
  readonly settings: SiteSettings;
  /** Values that could not be understood; the default stands in their place. */
  readonly problems: readonly RowProblem[];
}

/** Reads the rows as settings. What is missing is as it is on a new site; nothing is thrown. */
export function settingsOfRows(rows: readonly SettingRow[]): ReadSettings {
  const problems: RowProblem[] = [];
  const found = new Map(rows.map((row) => [row.Title ?? '', row]));
  // An emptied row comes back as null, which is not the same as a row that is missing.
  const valueOf = (name: string): string | undefined => {
    const row = found.get(name);
    return row && (row.Value ?? '').replace(/\r\n?/g, '\n').trim();
  };
  const note = (name: string, value: string, problem: RowProblem['problem']): undefined => {
    const itemId = found.get(name)?.Id ?? 0;
    problems.push({ list: settingsList.title, itemId, field: name, value, problem });
    return undefined;
  };
  const wholeNumber = (name: string): number | undefined => {
    const value = valueOf(name) ?? '';
    if (value === '') return undefined;
    return /^\d{1,6}$/.test(value) ? Number(value) : note(name, value, 'not a number');
  };
  const words = (name: string, usual: readonly string[]): readonly string[] => {
    const value = valueOf(name);
    return value === undefined ? usual : linesOf(value);
  };
  const lastPaper = valueOf(SETTING_NAMES.lastPaper) ?? '';
  const marking = valueOf(SETTING_NAMES.markingDefault);

  const settings: SiteSettings = {
    force: valueOf(SETTING_NAMES.force) ?? DEFAULT_SETTINGS.force,
    chiefOfficer: valueOf(SETTING_NAMES.chiefOfficer) ?? DEFAULT_SETTINGS.chiefOfficer,
    committees: linesOf(valueOf(SETTING_NAMES.committees) ?? '').map((line) =>
      committeeOf(line, () => note(SETTING_NAMES.committees, line, 'not a known value'))
    ),
    vocabularies: vocabulariesOf(words),
    markingDefault: marking === undefined ? DEFAULT_SETTINGS.markingDefault : marking || undefined,
    mostDateMoves: wholeNumber(SETTING_NAMES.mostDateMoves),
    lastPaper:
      lastPaper === '' || isPartialDate(lastPaper)
        ? lastPaper || undefined
        : note(SETTING_NAMES.lastPaper, lastPaper, 'not a date'),
    schemaVersion: wholeNumber(SETTING_NAMES.schemaVersion) ?? 0
  };
  return { settings, problems };
}

function vocabulariesOf(
  words: (name: string, usual: readonly string[]) => readonly string[]
): Vocabularies {
  const usual = DEFAULT_SETTINGS.vocabularies;
  const read = (key: keyof Vocabularies): readonly string[] =>
    words(VOCABULARY_NAMES[key], usual[key]);
  return {
    directorates: read('directorates'),
    markings: read('markings'),
    gradings: read('gradings'),
    auditGrades: read('auditGrades'),
    tiers: read('tiers'),
    levels: read('levels')
  };
}

function linesOf(value: string): readonly string[] {
  const lines = value.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

/** `name | deadline`; the method of paper 01 where none is said. */
function committeeOf(line: string, unknown: () => void): Committee {
  const bar = line.lastIndexOf('|');
  if (bar < 0) return { name: line, ragMethod: 'deadline' };
  const said = line
    .slice(bar + 1)
    .trim()
    .toLowerCase();
  const ragMethod = RAG_METHODS.find((method) => method === said);
  if (ragMethod === undefined) unknown();
  return { name: line.slice(0, bar).trim(), ragMethod: ragMethod ?? 'deadline' };
}

/** Name and value of the row of every setting that is given; an undefined value empties its row. */
export function rowsOfSettings(
  settings: ChosenSettings & { readonly schemaVersion?: number }
): readonly (readonly [name: string, value: string | undefined])[] {
  const rows: (readonly [string, string | undefined])[] = [];
  const { committees, vocabularies } = settings;
  for (const key of ['force', 'chiefOfficer', 'markingDefault', 'lastPaper'] as const) {
    if (key in settings) rows.push([SETTING_NAMES[key], settings[key]]);
  }
  for (const key of ['mostDateMoves', 'schemaVersion'] as const) {
    if (key in settings) rows.push([SETTING_NAMES[key], settings[key]?.toString()]);
  }
  if (committees !== undefined) {
    const lines = committees.map(({ name, ragMethod }) => `${name} | ${ragMethod}`);
    rows.push([SETTING_NAMES.committees, lines.join('\n')]);
  }
  for (const key of Object.keys(VOCABULARY_NAMES) as (keyof Vocabularies)[]) {
    const words = vocabularies?.[key];
    if (words !== undefined) rows.push([VOCABULARY_NAMES[key], words.join('\n')]);
  }
  return rows;
}
