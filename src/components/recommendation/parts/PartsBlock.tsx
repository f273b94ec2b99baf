import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import type { IButton } from '@fluentui/react/lib/Button';
import { PARTS } from '../../loc/parts';
import { Block } from '../Block';
import type { BlockProps } from '../blockProps';
import { useFocusBack } from '../dates/useFocusBack';
import { AddPartForm } from './AddPartForm';
import { Parts } from './Parts';
import styles from './Parts.module.scss';
import { useAddPart } from './useAddPart';
import { usePartChange } from './usePartChange';
import { WithdrawnParts } from './WithdrawnParts';

/** The sub-actions, clauses and tasks of a recommendation: ticked, edited, added, withdrawn. */
export function PartsBlock(props: BlockProps): React.ReactElement {
  const { entry, rights } = props;
  const adding = useAddPart(props);
  const changing = usePartChange(props);
  const button = React.useRef<IButton>(null);
  const isAdding = adding.edit.state.kind === 'editing';
  useFocusBack(isAdding, () => button.current?.focus());
  const isEmpty = entry.parts.length === 0 && entry.withdrawnParts === undefined;
  if (isEmpty && !rights.editParts) return <></>;
  return (
    <Block
      title={PARTS.title}
      aside={
        rights.editParts && !isAdding ? (
          <ActionButton
            componentRef={button}
            className={styles.add}
            text={PARTS.add}
            ariaLabel={PARTS.addPart}
            onClick={adding.onBegin}
          />
        ) : undefined
      }
    >
      {rights.editParts && <AddPartForm panel={props} adding={adding} />}
      {changing.failed !== undefined && (
        <p role="alert" className={styles.failed}>
          {changing.failed}
        </p>
      )}
      {isEmpty && !isAdding && <p className={styles.none}>{PARTS.none}</p>}
      <Parts panel={props} changing={changing} />
      <WithdrawnParts panel={props} changing={changing} />
    </Block>
  );
}
