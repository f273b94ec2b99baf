import type { AddPartCommand, TickCommand } from './commands';
import type { Fields, SentRow, SentTick } from './log';
import type { Person } from './person';
import { sendAgain } from './sendAgain';

/** Adds a task or a sub-action. */
export async function playAddPart(person: Person, command: AddPartCommand): Promise<void> {
  const recommendationId = person.subject.recommendation.record.id;
  const text = `Part ${person.nextNumber()}`;
  const added: SentRow = {
    by: person.player,
    to: 'Actions',
    id: person.newId(),
    columns: { RecommendationId: recommendationId, ActionText: text, Kind: command.of },
    isAcknowledged: false
  };
  person.log.rows.push(added);
  await sendAgain(person, `adds ${text}`, command.onFailure, async () => {
    const { id } = added;
    await person
      .store()
      .parts.add({ id, recommendationId, kind: command.of, text, label: undefined, order: 2 });
    added.isAcknowledged = true;
  });
}

/** Ticks the part that the schedule began with, or takes the tick away. */
export async function playTick(person: Person, { done, onFailure }: TickCommand): Promise<void> {
  const tick: SentTick = { by: person.player, attemptId: person.newId(), done, told: undefined };
  person.log.ticks.push(tick);
  const told = await sendAgain(person, done ? 'ticks' : 'unticks', onFailure, () =>
    person.store().parts.tick({
      actionId: person.subject.part.record.id,
      ...{ done, by: person.player, on: '2017-11-20', attemptId: tick.attemptId }
    })
  );
  if (told !== undefined) {
    tick.told = { fields: { ...told.fields } as Fields, etag: told.etag };
  }
}
