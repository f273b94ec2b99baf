import type { MergeClash } from '../../domain/merge/mergeFields';
import type { SaveOutcome } from '../../services/records/trackerStore';

export type Clash<Fields> = Extract<SaveOutcome<Fields>, { readonly kind: 'clash' }>;

export type Choice = 'mine' | 'theirs' | 'afresh';

/** What a person has decided of one clashing field; the text is kept when another choice is made. */
export interface FieldChoice {
  readonly choice: Choice | undefined;
  /** What was written afresh; undefined until "write it afresh" was asked for. */
  readonly afresh: string | undefined;
}

export type Choices = ReadonlyMap<PropertyKey, FieldChoice>;

const UNDECIDED: FieldChoice = { choice: undefined, afresh: undefined };

export function choiceOf(choices: Choices, field: PropertyKey): FieldChoice {
  return choices.get(field) ?? UNDECIDED;
}

/** Whether a field cannot be saved yet, and why: nothing chosen, or "afresh" with nothing written. */
export function lacking({ choice, afresh }: FieldChoice): 'choice' | 'words' | undefined {
  if (choice === undefined) return 'choice';
  return choice === 'afresh' && (afresh ?? '').trim() === '' ? 'words' : undefined;
}

/**
 * The whole set of fields to save, upon theirs: what only I changed is mine, what only they changed
 * theirs, each clashing field as chosen. A field without a choice stays theirs, so ask `lacking` first.
 */
export function chosenFields<Fields>(clash: Clash<Fields>, mine: Fields, choices: Choices): Fields {
  const chosen: Fields = { ...clash.theirs.fields };
  for (const field of clash.joinedMine) chosen[field] = mine[field];
  for (const each of clash.clashes) {
    chosen[each.field] = chosenValue(each, choiceOf(choices, each.field));
  }
  return chosen;
}

function chosenValue<Fields>(
  clash: MergeClash<Fields>,
  { choice, afresh }: FieldChoice
): Fields[keyof Fields] {
  if (choice === 'mine') return clash.mine;
  // Only a field of plain text is `writable`, which the type of all fields together cannot say.
  if (choice === 'afresh') return (afresh ?? '').trim() as unknown as Fields[keyof Fields];
  return clash.theirs;
}
