import * as React from 'react';
import { formatDate } from '../../../domain/dates/formatDate';
import { useClaimWarning } from '../../evidence/useClaimWarning';
import { PANEL } from '../../loc/panel';
import { Block } from '../Block';
import type { BlockProps } from '../blockProps';
import { BlockClash } from '../edit/BlockClash';
import { POSITION_CLASH_FIELDS } from '../edit/clashFields';
import { useBlockInHand } from '../edit/useBlockInHand';
import { PositionForm } from './PositionForm';
import styles from './PositionBlock.module.scss';
import { usePositionEdit } from './usePositionEdit';

/** Where the recommendation stands in words, the day that describes. */
export function PositionBlock(props: BlockProps): React.ReactElement {
  const { entry, asAt, rights, store, what } = props;
  const edit = usePositionEdit(props);
  const { onBegin, onCancel } = useBlockInHand('position', PANEL.position, edit);
  const { state } = edit;
  const status = state.kind === 'editing' ? state.mine.status : undefined;
  const warning = useClaimWarning({ store, entry, asAt, status });
  // What was just saved stands here until the list has been read again.
  const saved = state.kind === 'closed' ? state.saved?.saved.fields : undefined;
  const { text, asAt: describes } = saved ?? entry.position ?? {};
  return (
    <Block
      title={PANEL.position}
      edit={rights.editPosition ? edit : undefined}
      onBegin={onBegin}
      aside={
        describes !== undefined && (
          <span className={styles.quiet}>{PANEL.asAt(formatDate(describes, 'long'))}</span>
        )
      }
    >
      {state.kind === 'editing' ? (
        <PositionForm
          editing={state}
          entry={entry}
          asAt={asAt}
          warning={warning}
          onChange={edit.change}
          onSave={edit.save}
          onCancel={onCancel}
        />
      ) : (
        <p dir="auto" className={text === undefined ? styles.quiet : styles.text}>
          {text ?? PANEL.noPosition}
        </p>
      )}
      <BlockClash what={what} edit={edit} fields={POSITION_CLASH_FIELDS} keepsWords />
    </Block>
  );
}
