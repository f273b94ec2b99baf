import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import type { ITextField } from '@fluentui/react/lib/TextField';
import { CONFLICT } from '../loc/conflict';
import { ChoiceCard } from './ChoiceCard';
import styles from './ClashRow.module.scss';

export interface AfreshCardProps {
  readonly group: string;
  readonly label: string;
  readonly text: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onWrite: (text: string) => void;
}

/** The third version: words of one's own, instead of both. It takes the focus when it appears. */
export function AfreshCard(props: AfreshCardProps): React.ReactElement {
  const { group, label, text, chosen, onChoose, onWrite } = props;
  const field = React.useRef<ITextField>(null);
  React.useEffect(() => field.current?.focus(), []);
  return (
    <div className={`${styles.afreshCard} ${chosen ? styles.afreshChosen : ''}`}>
      <ChoiceCard group={group} whose={CONFLICT.afresh} headed chosen={chosen} onChoose={onChoose}>
        {''}
      </ChoiceCard>
      <TextField
        componentRef={field}
        className={styles.afreshText}
        ariaLabel={CONFLICT.afreshLabel(label)}
        multiline
        autoAdjustHeight
        resizable={false}
        rows={2}
        value={text}
        onChange={(_event, value) => onWrite(value ?? '')}
      />
    </div>
  );
}
