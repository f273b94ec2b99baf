import * as React from 'react';
import { PANEL } from '../../loc/panel';
import { Block } from '../Block';
import type { BlockProps } from '../blockProps';

import { Parts } from './Parts';

/** The sub-actions, clauses and tasks of a recommendation. */
export function PartsBlock({ entry }: BlockProps): React.ReactElement {
  if (entry.parts.length === 0) return <></>;
  return (
    <Block title={PANEL.parts}>
      <Parts parts={entry.parts} />
    </Block>
  );
}
