import type { LinkCommand } from './commands';
import type { SentRow } from './log';
import type { Person } from './person';
import { pause } from './person';
import { sendAgain } from './sendAgain';

/** Adds a link as evidence, and may take its use back. */
export async function playLink(person: Person, command: LinkCommand): Promise<void> {
  const recommendationId = person.subject.recommendation.record.id;
  const words = `Evidence ${person.nextNumber()}`;
  const linkId = person.newId();
  const added: SentRow = {
    by: person.player,
    to: 'EvidenceUse',
    id: person.newId(),
    columns: { RecommendationId: recommendationId, EvidenceId: linkId, Proves: words },
    isAcknowledged: false
  };
  person.log.rows.push(added);
  const link: SentRow = {
    by: person.player,
    to: 'EvidenceLinks',
    id: linkId,
    columns: { RecordId: linkId, Title: words },
    isAcknowledged: false
  };
  person.log.rows.push(link);
  const use = await sendAgain(person, `adds ${words}`, command.onFailure, () =>
    person.store().evidence.addLink({
      ...{ linkId, useId: added.id, address: `https://force.example/${linkId}`, title: words },
      said: { recommendationId, proves: words }
    })
  );
  if (use === undefined) return;
  added.isAcknowledged = true;
  link.isAcknowledged = true;
  if (!command.isWithdrawn) return;

  await pause(command.typing);
  const withdrawal: SentRow = {
    by: person.player,
    to: 'EvidenceUse',
    id: person.newId(),
    columns: { RecommendationId: recommendationId, WithdrawsId: added.id },
    isAcknowledged: false
  };
  person.log.rows.push(withdrawal);
  await sendAgain(person, `withdraws ${words}`, command.onFailure, async () => {
    await person.store().evidence.withdrawUse(use, withdrawal.id);
    withdrawal.isAcknowledged = true;
  });
}
