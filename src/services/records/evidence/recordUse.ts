import type { SPFI } from '@pnp/sp';
import type { EvidenceFile, EvidenceLink, EvidenceUse } from '../../../domain/evidence/evidence';
import { checkEvidenceSaid } from '../../../domain/evidence/checkEvidenceSaid';
import { checkLink, checkLinkTitle, keptAddress } from '../../../domain/evidence/checkLink';
import type { RecordId } from '../../../domain/records';
import { evidenceSaidSentence, linkProblemSentence } from '../../../domain/words/evidenceWords';
import { isTrackerError } from '../../errors/trackerError';
import { addRow } from '../../sync/addRow';
import { reading } from '../../sync/sharePointAnswer';
import { keptText } from '../positionFields';
import { evidenceLinkRecords } from './evidenceLinks';
import { demandNone } from './evidenceRefused';
import type { EvidenceSaid } from './evidenceStore';
import { evidenceUseRecords, RESTRICTED_PROVES } from './evidenceUses';
import { useOfId } from './readEvidence';

/** Refuses what a person says of evidence where it breaks a rule. */
export function demandSaid(said: EvidenceSaid): void {
  demandNone(checkEvidenceSaid(said).map(({ problem }) => evidenceSaidSentence(problem)));
}

/** What the use of a file says: of a restricted one nothing that the open list must not hold. */
export function fileUse(
  file: EvidenceFile,
  useId: RecordId,
  said: EvidenceSaid,
  withdrawsId?: RecordId
): EvidenceUse {
  const isRestricted = file.library === 'RestrictedEvidence';
  const { recommendationId, actionId, verdictAsked, ...facts } = said;
  return {
    id: useId,
    recommendationId,
    actionId,
    evidenceId: file.id,
    keptIn: file.library,
    verdictAsked,
    withdrawsId,
    ...(isRestricted
      ? { proves: RESTRICTED_PROVES }
      : { ...facts, fileVersion: file.version, sha256: file.sha256 })
  };
}

/**
 * Adds a use; harmless where it is there already, also where the file got another version since it was
 * added: then the one that is there is given. Throws a `TrackerError`.
 */
export async function addUse(sp: SPFI, use: EvidenceUse): Promise<EvidenceUse> {
  const row = { ...evidenceUseRecords.toRow(use), RecordId: use.id };
  try {
    await addRow(sp, evidenceUseRecords.list, row);
    return use;
  } catch (error) {
    if (!isTrackerError(error, 'other record there')) throw error;
    const there = await reading(() => useOfId(sp, use.id));
    if (there === undefined || !saysTheSame(there, use)) throw error;
    return there;
  }
}

/** Whether two uses differ in nothing that a person says. */
function saysTheSame(a: EvidenceUse, b: EvidenceUse): boolean {
  return (
    a.evidenceId === b.evidenceId &&
    a.recommendationId === b.recommendationId &&
    a.actionId === b.actionId &&
    keptText(a.proves) === keptText(b.proves) &&
    a.effectiveFrom === b.effectiveFrom &&
    a.effectiveTo === b.effectiveTo &&
    a.verdictAsked === b.verdictAsked &&
    a.marking === b.marking
  );
}

/** Adds a link and its use, in this order. Throws a `TrackerError`; safe to repeat. */
export async function addLinkAndUse(
  sp: SPFI,
  { linkId, useId, address, title, said }: LinkToAdd
): Promise<EvidenceUse> {
  const problems = [checkLink(address), checkLinkTitle(title)].flatMap((one) => one ?? []);
  demandNone(problems.map(linkProblemSentence));
  demandSaid(said);
  const link: EvidenceLink = {
    id: linkId,
    address: keptAddress(address),
    title: title.trim(),
    marking: said.marking
  };
  await addRow(sp, evidenceLinkRecords.list, {
    ...evidenceLinkRecords.toRow(link),
    RecordId: linkId
  });
  return addUse(sp, { ...said, id: useId, evidenceId: linkId, keptIn: 'EvidenceLinks' });
}

export interface LinkToAdd {
  readonly linkId: RecordId;
  readonly useId: RecordId;
  readonly address: string;
  readonly title: string;
  readonly said: EvidenceSaid;
}
