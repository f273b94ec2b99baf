import * as React from 'react';
import type { BlockProps } from '../blockProps';

/** Files and links, what each proves, its period and verdict. */
export function EvidenceBlock(_props: BlockProps): React.ReactElement {
  return <></>;
}
