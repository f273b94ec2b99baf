import type { Choices } from '../../../src/components/conflict/choices';
import { chosenFields } from '../../../src/components/conflict/choices';
import type { EditOptions } from '../../../src/components/recommendation/edit/editSteps';
import type { Editing } from '../../../src/components/recommendation/edit/editState';
import type { AfterClash, EditCommand } from './commands';
import type { EditInHand } from './editInHand';
import { takeInHand } from './editInHand';
import type { EditKind } from './editKinds';
import { editKinds } from './editKinds';
import type { Fields, SentEdit } from './log';
import type { Person } from './person';
import { pause } from './person';
import { noteUnexpected } from './sendAgain';

/** Edits one record as the panel does, up to the end: saved, or left. */
export async function playEdit(person: Person, command: EditCommand): Promise<void> {
  const kind = editKinds[command.of];
  const failures = [...command.onFailure];
  const clashes = [...command.onClash];
  let inHand = takeInHand(optionsFor(person, kind));
  let chosen: Fields | undefined;

  inHand.steps.begin();
  for (let isTyped = false; ;) {
    const state = await inHand.settled();
    if (state.kind === 'closed') return;
    const isClash = state.kind === 'editing' && state.clash !== undefined;
    const isFailed =
      state.kind === 'not begun' ||
      (state.kind === 'editing' && (state.error !== undefined || state.behind !== undefined));

    if (isFailed) {
      const next = failures.shift() ?? 'leave';
      person.say(`after a failure: ${next}`);
      if (next === 'leave') return;
      if (next === 'reload') {
        person.reload();
        inHand = takeInHand(optionsFor(person, kind));
        const draft = person.drafts.read<Fields>(kind.idOf(person.subject), kind.name);
        if (draft === undefined) return;
        inHand.steps.takeUpDraft(draft);
        inHand.steps.save();
      } else if (state.kind === 'not begun') inHand.steps.begin();
      else if (isClash && chosen !== undefined) inHand.steps.saveChosen(chosen);
      else inHand.steps.save();
    } else if (isClash) {
      const answer = clashes.shift() ?? 'mine';
      person.say(`after a clash: ${answer}`);
      if (answer === 'leave') return;
      chosen = answerTo(state, kind, answer, person);
      inHand.steps.saveChosen(chosen);
    } else if (!isTyped) {
      isTyped = true;
      await typeInto(inHand, person, kind, command);
      inHand.steps.save();
    } else return;
  }
}

function optionsFor(person: Person, kind: EditKind): EditOptions<Fields> {
  return {
    id: kind.idOf(person.subject),
    block: kind.name,
    drafts: person.drafts,
    now: person.now,
    newId: person.newId,
    keepsWords: kind.keepsWords,
    begin: (id) => kind.begin(person.store(), id),
    asSent: (mine) => mine,
    problems: () => [],
    onSaved: () => undefined,
    send: async (edit) => {
      const sent: SentEdit = { by: person.player, of: kind.name, edit, told: undefined };
      person.log.edits.push(sent);
      person.say(`sends ${kind.name} ${JSON.stringify({ from: edit.base.fields, to: edit.mine })}`);
      try {
        const outcome = await kind.save(person.store(), edit);
        sent.told = outcome;
        person.say(`is told: ${outcome.kind}`);
        return outcome;
      } catch (error) {
        sent.told = { kind: 'failed', error };
        noteUnexpected(person, error);
        person.say(`is told: ${String(error)}`);
        throw error;
      }
    }
  };
}

async function typeInto(
  { steps }: EditInHand,
  person: Person,
  kind: EditKind,
  { typed, typing }: EditCommand
): Promise<void> {
  await pause(typing);
  const names = Object.keys(kind.fields);
  for (const [place, as] of typed) {
    const name = names[place % names.length] ?? '';
    steps.change({ [name]: valueOf(person, kind, name, as) });
  }
}

function valueOf(
  person: Person,
  kind: EditKind,
  name: string,
  as: 'own' | 'shared' | 'nothing' | 'as begun'
): unknown {
  const begun = kind.begunFields(person.subject)[name];
  return kind.fields[name]?.value({ as, number: person.nextNumber(), begun });
}

/** What the person chose of a clash, as its dialog puts it together. */
function answerTo(
  { clash, mine }: Editing<Fields>,
  kind: EditKind,
  choice: Exclude<AfterClash, 'leave'>,
  person: Person
): Fields {
  if (clash === undefined) return mine;
  const choices: Choices = new Map(
    clash.clashes.map(({ field }) => {
      const afresh = valueOf(person, kind, String(field), 'own');
      // Only words can be written afresh.
      const isWords = typeof afresh === 'string' && afresh.startsWith('Words');
      return [
        field,
        choice === 'afresh' && !isWords
          ? { choice: 'mine', afresh: undefined }
          : { choice, afresh: isWords ? String(afresh) : undefined }
      ];
    })
  );
  return chosenFields(clash, mine, choices);
}
