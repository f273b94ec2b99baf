import { SETTINGS } from '../../../../components/loc/administrationSettings';
import { isPartialDate } from '../../../../domain/dates/partialDate';
import type {
  OwnersSetting,
  OwnersSettings
} from '../../../../services/administration/settingsEdits';

const WORDS = SETTINGS.problems;

export interface SettingProblem {
  readonly field: OwnersSetting;
  readonly words: string;
}

/** What keeps a block of settings from being saved. */
export function settingProblems(fields: Partial<OwnersSettings>): readonly SettingProblem[] {
  const { committees = [], lastPaper, markings, markingDefault } = fields;
  const found: SettingProblem[] = [];
  for (const [field, value] of Object.entries(fields) as [OwnersSetting, unknown][]) {
    const twice = firstTwice(namesIn(value));
    if (twice !== undefined) found.push({ field, words: WORDS.twice(twice) });
  }
  if (committees.some(({ name }) => name.includes('|'))) {
    found.push({ field: 'committees', words: WORDS.bar });
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

function firstTwice(names: readonly string[]): string | undefined {
  const plain = names.map((name) => name.trim().toLowerCase());
  return names.find((_name, index) => plain.indexOf(plain[index] ?? '') < index)?.trim();
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
