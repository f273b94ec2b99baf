import * as React from 'react';
import { EvidenceField } from '../../../../components/evidence/EvidenceField';
import { useEvidence } from '../../../../components/evidence/useEvidence';
import { EVIDENCE } from '../../../../components/loc/evidence';
import { Block } from '../../../../components/recommendation/Block';
import type { BlockProps } from '../../../../components/recommendation/blockProps';

/** Files and links that prove what is answered; files are dropped anywhere on the answer. */
export function EvidenceAnswer(props: BlockProps): React.ReactElement {
  const { entry, asAt, site, rights, me, store, newId, onSaved } = props;
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
      <EvidenceField evidence={evidence} where={EVIDENCE.dropHere} />
    </Block>
  );
}
