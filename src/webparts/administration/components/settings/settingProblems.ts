import { SETTINGS } from '../../../../components/loc/administrationSettings';
import { isPartialDate } from '../../../../domain/dates/partialDate';
import type {
  OwnersSetting,
  OwnersSettings
} from '../../../../services/administration/settingsEdits';
import { nameProblem, wordProblem } from './nameProblem';

const WORDS = SETTINGS.problems;

export interface SettingProblem {
  readonly field: OwnersSetting;
  readonly words: string;
}

/** What keeps a block of settings from being saved. */
export function settingProblems(fields: Partial<OwnersSettings>): readonly SettingProblem[] {
  const { lastPaper, markings, markingDefault } = fields;
  const found: SettingProblem[] = [];
  for (const [field, value] of Object.entries(fields) as [OwnersSetting, unknown][]) {
    const words = isListOfNames(field)
      ? nameProblem(field, namesIn(value))?.words
      : typeof value === 'string'
        ? wordProblem(value)
        : undefined;
    if (words !== undefined) found.push({ field, words });
  }
  if (lastPaper !== undefined && !isPartialDate(lastPaper)) {
    found.push({ field: 'lastPaper', words: WORDS.notDate });
  }
  if (
    markings !== undefined &&
    markingDefault !== undefined &&
    !markings.includes(markingDefault)
  ) {
    found.push({ field: 'markingDefault', words: WORDS.defaultNotOffered });
  }
  return found;
}

/** The names of a list as they would be saved. */
function namesIn(value: unknown): readonly string[] {
  return Array.isArray(value)
    ? value.map((each: string | { readonly name: string }) =>
        typeof each === 'string' ? each : each.name
      )
    : [];
}

function isListOfNames(field: OwnersSetting): field is keyof typeof SETTINGS.item {
  return field in SETTINGS.item;
}

/** Trims names and leaves out the lines in which none was typed. */
export function settingsAsSent<Fields extends Partial<OwnersSettings>>(fields: Fields): Fields {
  const kept = Object.entries(fields).map(([name, value]) => [name, asSent(value)]);
  return Object.fromEntries(kept) as Fields;
}

function asSent(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (!Array.isArray(value)) return value;
  return value
    .map((each: string | { readonly name: string }) =>
      typeof each === 'string' ? each.trim() : { ...each, name: each.name.trim() }
    )
    .filter((each) => (typeof each === 'string' ? each : each.name) !== '');
}
