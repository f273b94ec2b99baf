import * as React from 'react';
import { isUnderWay } from '../../evidence/evidenceCard';
import { EvidenceField } from '../../evidence/EvidenceField';
import { useEvidence } from '../../evidence/useEvidence';
import { EVIDENCE } from '../../loc/evidence';
import { Block } from '../Block';
import type { BlockProps } from '../blockProps';

/** What a screen that saves something else beside can ask of the evidence. */
export interface EvidenceInHand {
  /** Pieces that were added and are neither saved nor on their way. */
  readonly unsaved: () => number;
  /** Saves them; false where one could not be saved, which then says why. */
  readonly save: () => Promise<boolean>;
}

export interface EvidenceBlockProps extends BlockProps {
  readonly inHand?: React.Ref<EvidenceInHand>;
  /** Where files may be dropped, in words: "anywhere on this panel". */
  readonly where: string;
}

/** Files and links, what each proves, its period and verdict. */
export function EvidenceBlock(props: EvidenceBlockProps): React.ReactElement {
  const { entry, asAt, site, rights, me, store, newId, drafts, now, onSaved, where } = props;
  const evidence = useEvidence({
    store: store.evidence,
    dates: store.dates,
    entry,
    asAt,
    settings: site.settings,
    rights,
    me,
    newId,
    drafts,
    now,
    onSaved
  });
  const { handIn } = evidence;
  React.useImperativeHandle(props.inHand, () => ({
    unsaved: () =>
      handIn.cards.filter((card) => card.stage.kind !== 'refused' && !isUnderWay(card)).length,
    save: handIn.save
  }));
  return (
    <Block title={EVIDENCE.title}>
      <EvidenceField evidence={evidence} where={where} />
    </Block>
  );
}
