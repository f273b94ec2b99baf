import * as React from 'react';
import { formatDate } from '../../../domain/dates/formatDate';
import type { AsAt, RegisterEntry } from '../../../domain/register/entry';
import type { PositionFields } from '../../../services/records/trackerStore';
import { PANEL } from '../../loc/panel';
import { Block } from '../Block';
import type { BlockEdit } from '../edit/useEdit';
import { Parts } from './Parts';
import { PositionForm } from './PositionForm';
import styles from './PositionBlock.module.scss';

export interface PositionBlockProps {
  readonly entry: RegisterEntry;
  readonly asAt: AsAt;
  readonly edit: BlockEdit<PositionFields>;
  readonly mayEdit: boolean;
  readonly onBegin: () => void;
  readonly onCancel: () => void;
}

/** Where the recommendation stands in words, the day that describes, and its parts. */
export function PositionBlock(props: PositionBlockProps): React.ReactElement {
  const { entry, asAt, edit, mayEdit, onBegin, onCancel } = props;
  const { state } = edit;
  // What was just saved stands here until the list has been read again.
  const saved = state.kind === 'closed' ? state.saved?.saved.fields : undefined;
  const { text, asAt: describes } = saved ?? entry.position ?? {};
  return (
    <Block
      title={PANEL.position}
      edit={mayEdit ? edit : undefined}
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
          onChange={edit.change}
          onSave={edit.save}
          onCancel={onCancel}
        />
      ) : (
        <p className={text === undefined ? styles.quiet : styles.text}>
          {text ?? PANEL.noPosition}
        </p>
      )}
      <Parts parts={entry.parts} />
    </Block>
  );
}
