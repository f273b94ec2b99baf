import type { DateSubject } from '../../../src/services/records/dates/dateStore';
import type { AskCommand, DecideCommand } from './commands';
import type { SentDecision, SentRow } from './log';
import type { Person } from './person';
import { pause } from './person';
import { sendAgain } from './sendAgain';

const DATES = ['2018-05', '2018-06-30', '2018-09', '2019-01'];

/** How long a person waits for something to decide on, in milliseconds, and how often. */
const LOOKS_AGAIN = 200;
const MOST_LOOKS = 3;

function subjectOf({ subject }: Person, of: AskCommand['of']): DateSubject {
  return of === 'action'
    ? { kind: 'action', id: subject.part.record.id }
    : { kind: 'recommendation', id: subject.recommendation.record.id };
}

/** Asks for a new date, and may take that back. */
export async function playAsk(person: Person, command: AskCommand): Promise<void> {
  const { log, player } = person;
  const subject = subjectOf(person, command.of);
  const number = person.nextNumber();
  const reason = `Reason ${number}`;
  const to = DATES[number % DATES.length] ?? '2019';
  const asked: SentRow = {
    by: player,
    to: 'DueDateChanges',
    id: person.newId(),
    columns: { SubjectId: subject.id, DueTo: to, Reason: reason },
    isAcknowledged: false
  };
  log.rows.push(asked);
  await sendAgain(person, `asks for ${to}`, command.onFailure, async () => {
    const from = ['2018-04'];
    await person
      .store()
      .dates.ask({ id: asked.id, subject, from, to: [to], cause: 'other', reason });
    asked.isAcknowledged = true;
    person.asked.push({ id: asked.id, subject, to: [to] });
  });
  if (!command.isWithdrawn || !asked.isAcknowledged) return;

  await pause(command.typing);
  const withdrawal: SentRow = {
    by: player,
    to: 'DueDateChanges',
    id: person.newId(),
    columns: { SubjectId: subject.id, WithdrawsId: asked.id },
    isAcknowledged: false
  };
  log.rows.push(withdrawal);
  await sendAgain(person, 'withdraws it', command.onFailure, async () => {
    await person.store().dates.withdraw({ id: withdrawal.id, subject, changeId: asked.id });
    withdrawal.isAcknowledged = true;
  });
}

/** Decides on a date that somebody asked for, if anybody did. */
export async function playDecide(person: Person, command: DecideCommand): Promise<void> {
  for (let looks = 0; person.asked.length === 0 && looks < MOST_LOOKS; looks += 1) {
    await pause(LOOKS_AGAIN);
  }
  const request = person.asked[command.which % Math.max(1, person.asked.length)];
  if (request === undefined) return;
  const { outcome, onFailure } = command;
  const dates = outcome === 'agreed' ? request.to : [];
  const decision: SentDecision = {
    by: person.player,
    to: 'Reviews',
    id: person.newId(),
    columns: { SubjectId: request.subject.id, DecidesId: request.id },
    changeId: request.id,
    ...{ outcome, dates },
    isAcknowledged: false,
    told: undefined
  };
  person.log.decisions.push(decision);
  const reason = `Decided ${person.nextNumber()}`;
  const told = await sendAgain(person, `decides: ${outcome}`, onFailure, () =>
    person.store().dates.decide({
      ...{ id: decision.id, subject: request.subject, changeId: request.id, outcome, dates },
      reason
    })
  );
  decision.told = told?.kind;
  person.say(`is told: ${decision.told ?? 'nothing'}`);
}
