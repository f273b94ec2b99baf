import * as React from 'react';
import { EvidenceField } from '../../evidence/EvidenceField';
import { useEvidence } from '../../evidence/useEvidence';
import { EVIDENCE } from '../../loc/evidence';
import { Block } from '../Block';
import type { BlockProps } from '../blockProps';

/** Files and links, what each proves, its period and verdict; files are dropped anywhere on the panel. */
export function EvidenceBlock(props: BlockProps): React.ReactElement {
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
      <EvidenceField evidence={evidence} where={EVIDENCE.dropInPanel} />
    </Block>
  );
}
