import type { Command } from './commands';
import type { Person } from './person';
import { playAsk, playDecide } from './playDates';
import { playEdit } from './playEdit';
import { playLink } from './playEvidence';
import { playAddPart, playTick } from './playParts';

/** Does one thing as its screen does, up to its end: done, or left. */
export function play(person: Person, command: Command): Promise<void> {
  switch (command.kind) {
    case 'edit':
      return playEdit(person, command);
    case 'ask':
      return playAsk(person, command);
    case 'decide':
      return playDecide(person, command);
    case 'add part':
      return playAddPart(person, command);
    case 'tick':
      return playTick(person, command);
    case 'link':
      return playLink(person, command);
  }
}
