import * as React from 'react';
import { choiceOf } from './choices';
import type { Choice, Choices } from './choices';

export interface ChoicesState {
  readonly choices: Choices;
  readonly choose: (field: PropertyKey, choice: Choice) => void;
  /** Keeps what is written afresh, and chooses it. */
  readonly write: (field: PropertyKey, text: string) => void;
}

/** What has been decided so far. Nothing is chosen beforehand: a person decides every field. */
export function useChoices(): ChoicesState {
  const [choices, setChoices] = React.useState<Choices>(new Map());
  const choose = React.useCallback((field: PropertyKey, choice: Choice) => {
    setChoices((before) => new Map(before).set(field, { ...choiceOf(before, field), choice }));
  }, []);
  const write = React.useCallback((field: PropertyKey, afresh: string) => {
    setChoices((before) => new Map(before).set(field, { choice: 'afresh', afresh }));
  }, []);
  return { choices, choose, write };
}
