import * as React from 'react';
import type { IComboBox } from '@fluentui/react/lib/ComboBox';
import type { Person } from '../../../../domain/post';
import type { PeopleToChoose } from './usePeopleToChoose';

/** As many characters as a search of people needs. */
const FEWEST_CHARACTERS = 2;

export interface Suggestions {
  readonly field: React.RefObject<IComboBox>;
  /** What is being typed; empty at rest. */
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
}

/** Searches as somebody types, and opens the list of choices as soon as it holds whom they may mean. */
export function useSuggestions(
  people: readonly Person[],
  search: PeopleToChoose['search']
): Suggestions {
  const field = React.useRef<IComboBox>(null);
  const [typed, setTyped] = React.useState('');
  const isOffered =
    typed.length >= FEWEST_CHARACTERS && people.some((person) => isMeant(person, typed));
  React.useEffect(() => {
    if (isOffered) field.current?.focus(true);
  }, [isOffered, typed]);
  const onTyped = React.useCallback(
    (words: string) => {
      setTyped(words.trim());
      if (words.trim() !== '') search(words);
    },
    [search]
  );
  return { field, typed, onTyped };
}

/** Whether a word of the name, or the address, begins with what is typed. */
export function isMeant({ name, login }: Person, typed: string): boolean {
  const wanted = typed.toLowerCase();
  return [name, login, `${name} (${login})`, ...name.split(/\s+/)].some((words) =>
    words.toLowerCase().startsWith(wanted)
  );
}
