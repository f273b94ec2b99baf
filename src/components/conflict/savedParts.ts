import type { SavedPart } from '../loc/conflict';
import { choiceOf, lacking } from './choices';
import type { Choices, Clash } from './choices';
import type { ClashField } from './clashField';
import { spokenField } from './spokenFields';

export interface SaveState {
  /** What a save would write, field by field: the chosen ones, then what joins. */
  readonly parts: readonly SavedPart[];
  /** Labels of the fields that still need a choice, and of those that still need words. */
  readonly unchosen: readonly string[];
  readonly unwritten: readonly string[];
}

/** What a save would write as things stand, and what it still waits for. */
export function saveState<Fields>(
  clash: Clash<Fields>,
  fields: readonly ClashField<Fields>[],
  choices: Choices
): SaveState {
  const label = (field: keyof Fields): string => spokenField(fields, field).label;
  const clashing = clash.clashes.map(({ field }) => ({
    label: label(field),
    decided: choiceOf(choices, field)
  }));
  const waitingFor = (what: 'choice' | 'words'): readonly string[] =>
    clashing.filter(({ decided }) => lacking(decided) === what).map((each) => each.label);
  return {
    parts: [
      ...clashing.flatMap(({ label: said, decided: { choice } }) =>
        choice === undefined ? [] : [{ label: said, whose: choice }]
      ),
      ...clash.joinedTheirs.map((field) => ({
        label: label(field),
        whose: 'theirs' as const
      })),
      ...clash.joinedMine.map((field) => ({
        label: label(field),
        whose: 'mine' as const
      }))
    ],
    unchosen: waitingFor('choice'),
    unwritten: waitingFor('words')
  };
}
