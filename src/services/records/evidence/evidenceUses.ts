import { EVIDENCE_PLACES, VERDICTS_ASKED } from '../../../domain/evidence/evidence';
import type { EvidenceUse } from '../../../domain/evidence/evidence';
import { evidenceUseList } from '../../site/lists/evidenceUse';
import type { AddedRow } from '../addedRow';
import { keptText } from '../positionFields';
import type { RecordMapping } from '../recordMapping';
import { rowReader } from '../rowReader';
import { rowTitle } from '../rowTitle';

/**
 * What the open list says in place of what a restricted file proves: that stands with the file
 * (`architecture.md`, Records: facts of a restricted file stay on its library item).
 */
export const RESTRICTED_PROVES = 'Restricted evidence';

/**
 * Uses of evidence and their rows. Of a restricted file nothing is written but its id, for what, and the
 * verdict asked for. Author and time are SharePoint's own and are never written.
 */
export const evidenceUseRecords: RecordMapping<EvidenceUse, typeof evidenceUseList> = {
  list: evidenceUseList,
  toRecord: (row: AddedRow<typeof evidenceUseList>) => {
    const read = rowReader(evidenceUseList.title, row);
    const record: EvidenceUse = {
      id: read.ownId(),
      recommendationId: read.id('RecommendationId') ?? '',
      actionId: read.id('ActionId'),
      evidenceId: read.id('EvidenceId') ?? '',
      keptIn: read.oneOf('KeptIn', EVIDENCE_PLACES) ?? 'Evidence',
      proves: read.text('Proves') ?? '',
      effectiveFrom: read.date('EffectiveFrom'),
      effectiveTo: read.date('EffectiveTo'),
      verdictAsked: read.oneOf('VerdictAsked', VERDICTS_ASKED),
      fileVersion: read.text('FileVersion'),
      sha256: read.text('Sha256')?.toLowerCase(),
      marking: read.text('Marking'),
      withdrawsId: read.id('WithdrawsId'),
      author: row.Author?.Title,
      created: row.Created
    };
    return { record, problems: read.problems };
  },
  toRow: (use) => {
    const isRestricted = use.keptIn === 'RestrictedEvidence';
    const open = isRestricted ? NO_FACTS : use;
    const onlyWithdraws = use.withdrawsId !== undefined && use.proves.trim() === '';
    const proves = isRestricted && !onlyWithdraws ? RESTRICTED_PROVES : use.proves;
    return {
      RecordId: use.id,
      Title: onlyWithdraws ? 'Withdrawn' : rowTitle(undefined, proves),
      RecommendationId: use.recommendationId,
      ActionId: use.actionId ?? null,
      EvidenceId: use.evidenceId,
      KeptIn: use.keptIn,
      Proves: keptText(proves) ?? null,
      EffectiveFrom: open.effectiveFrom ?? null,
      EffectiveTo: open.effectiveTo ?? null,
      VerdictAsked: use.verdictAsked ?? null,
      FileVersion: open.fileVersion ?? null,
      Sha256: open.sha256 ?? null,
      Marking: open.marking ?? null,
      WithdrawsId: use.withdrawsId ?? null
    };
  }
};

const NO_FACTS: Pick<
  EvidenceUse,
  'effectiveFrom' | 'effectiveTo' | 'fileVersion' | 'sha256' | 'marking'
> = {};
