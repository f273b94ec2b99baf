import { joinWithAnd } from '../../domain/words/joinWords';

function possessive(name: string): string {
  return `${name}\u2019s`;
}

/** A label inside a sentence; an abbreviation keeps its capitals. */
function inSentence(label: string): string {
  if (label === 'As at') return 'as-at date';
  return /^[A-Z][a-z ]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** One part of the sentence that says what a save would write. */
export interface SavedPart {
  readonly label: string;
  readonly whose: 'mine' | 'theirs' | 'afresh';
}

function savedPart({ label, whose }: SavedPart, name: string): string {
  const said = inSentence(label);
  if (whose === 'mine') return `your ${said}`;
  return whose === 'theirs' ? `${possessive(name)} ${said}` : `a new ${said}`;
}

/** What the dialog says when two people changed the same fields. */
export const CONFLICT = {
  title: (fields: number) =>
    fields === 1 ? 'Two people changed the same field' : 'Two people changed the same fields',
  someone: 'Somebody else',
  intro: (what: string, name: string, time: string | undefined) =>
    `${what}. ${name} saved ${time === undefined ? '' : `at ${time} `}while you were editing. Nothing of yours is lost.`,
  close: 'Close and keep editing',

  opened: 'When you opened it',
  yours: 'Yours',
  notSaved: 'not saved',
  theirs: possessive,
  afresh: 'Written afresh',

  choose: 'choose one',
  chooseOr: 'choose one, or',
  writeAfresh: 'write it afresh',
  afreshLabel: (label: string) => `${label}, written afresh`,
  empty: 'empty',
  addedHere: 'added: ',
  removedHere: 'removed: ',

  joined: 'Joined without asking',
  joinedWhy: 'only one of you changed these',
  you: 'You',

  willBeSaved: 'Will be saved',
  sentence: (parts: readonly SavedPart[], name: string) => {
    const said = joinWithAnd(parts.map((part) => savedPart(part, name)));
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}, as one change.`;
  },
  notYet: 'Shown here once every field is chosen.',
  bothStay: 'Both versions stay in the history, whichever you choose.',
  nothingYet: 'Nothing is written until you save your choices.',
  notYetBy: (problems: readonly string[]) =>
    problems.length === 0
      ? ''
      : `${problems.join(' ')} Choose otherwise, or keep editing and fill it in.`,
  toDo: (unchosen: readonly string[], unwritten: readonly string[]) =>
    [
      ...(unchosen.length === 0
        ? []
        : [`Choose the ${joinWithAnd(unchosen.map(inSentence))} to save.`]),
      ...(unwritten.length === 0
        ? []
        : [`Write the ${joinWithAnd(unwritten.map(inSentence))}, or choose another.`])
    ].join(' '),

  keepEditing: 'Keep editing',
  save: 'Save my choices',
  saving: 'Saving\u2026'
} as const;
