import * as React from 'react';
import { createPortal } from 'react-dom';
import { ActionButton } from '@fluentui/react/lib/Button';
import { UploadIcon } from '@fluentui/react-icons-mdl2';
import { EVIDENCE } from '../loc/evidence';
import styles from './DropHint.module.scss';

/** Lies over the part of the screen that takes the files while they are dragged over it. */
export function FilesOver({ over }: { readonly over: HTMLElement | undefined }) {
  if (over === undefined) return <></>;
  return createPortal(
    <div className={styles.over}>
      <span className={styles.letGo}>
        <UploadIcon aria-hidden="true" /> {EVIDENCE.letGo}
      </span>
    </div>,
    over
  );
}

export interface DropHintProps {
  /** Where files may be dropped: "Drop files anywhere on this panel". */
  readonly where: string;
  readonly onChooseFiles: () => void;
  readonly onAddLink: () => void;
}

/** Says that files can be dropped, and offers the ways that need no mouse. */
export function DropHint(props: DropHintProps): React.ReactElement {
  const { where, onChooseFiles, onAddLink } = props;
  return (
    <div className={styles.hint}>
      <div className={styles.ways}>
        <span className={styles.where}>
          <UploadIcon aria-hidden="true" /> {where}
        </span>
        <ActionButton className={styles.way} text={EVIDENCE.chooseFiles} onClick={onChooseFiles} />
        <ActionButton className={styles.way} text={EVIDENCE.addLink} onClick={onAddLink} />
      </div>
      <div className={styles.quiet}>{EVIDENCE.taken}</div>
    </div>
  );
}
