import * as React from 'react';
import { EvidenceField } from '../../evidence/EvidenceField';
import { useEvidence } from '../../evidence/useEvidence';
import { EVIDENCE } from '../../loc/evidence';
import { Block } from '../Block';
import type { BlockProps } from '../blockProps';

export interface EvidenceBlockProps extends BlockProps {
  /** Where files may be dropped, in words: "anywhere on this panel". */
  readonly where: string;
}

/** Files and links, what each proves, its period and verdict. */
export function EvidenceBlock(props: EvidenceBlockProps): React.ReactElement {
  const { entry, asAt, site, rights, me, store, newId, onSaved, where } = props;
  const evidence = useEvidence({
    store: store.evidence,
    entry,
    asAt,
    settings: site.settings,
    rights,
    me,
    newId,
    onSaved
  });
  return (
    <Block title={EVIDENCE.title}>
      <EvidenceField evidence={evidence} where={where} />
    </Block>
  );
}
