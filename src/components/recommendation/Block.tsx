import * as React from 'react';
import { ActionButton, DefaultButton } from '@fluentui/react/lib/Button';
import type { IButton } from '@fluentui/react/lib/Button';
import { useId } from '@fluentui/react-hooks';
import { EDIT } from '../loc/edit';
import { PANEL } from '../loc/panel';
import styles from './Block.module.scss';
import type { EditState } from './edit/editState';
import type { BlockEdit } from './edit/useEdit';
import { formatMoment } from './formatMoment';

export interface BlockProps<Fields> {
  readonly title: string;
  /** Undefined where this person may not edit the block: no control stands for it. */
  readonly edit?: BlockEdit<Fields>;
  readonly onBegin?: () => void;
  /** Stands at the right of the title while nothing is edited. */
  readonly aside?: React.ReactNode;
  readonly children: React.ReactNode;
}

/** A block of the panel: its title, the way into editing it, an unsaved draft, and its content. */
export function Block<Fields>(props: BlockProps<Fields>): React.ReactElement {
  const { title, edit, onBegin, aside, children } = props;
  const headingId = useId('block');
  const kind = edit?.state.kind ?? 'closed';
  const button = React.useRef<IButton>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  useFocusWhenEnded(edit?.draft && kind === 'closed' ? 'draft' : kind, button, heading);
  return (
    <section className={styles.block} aria-labelledby={headingId}>
      <div className={styles.head}>
        <h3 ref={heading} tabIndex={-1} id={headingId} className={styles.title}>
          {title}
        </h3>
        {kind === 'closed' && aside}
        {(kind === 'editing' || kind === 'beginning') && edit && (
          <span role="status" className={styles.state}>
            {stateWords(edit.state)}
          </span>
        )}
        {edit && edit.draft === undefined && kind !== 'editing' && (
          // It keeps the focus while the record is read.
          <ActionButton
            componentRef={button}
            className={styles.edit}
            text={PANEL.edit}
            ariaLabel={PANEL.editBlock(title)}
            disabled={kind === 'beginning'}
            allowDisabledFocus
            onClick={onBegin}
          />
        )}
      </div>
      {edit?.draft && kind !== 'editing' && <DraftOffer edit={edit} />}
      {edit?.state.kind === 'not begun' && (
        <p role="alert" className={styles.failed}>
          {EDIT.notBegun} {edit.state.error instanceof Error ? edit.state.error.message : ''}
        </p>
      )}
      {children}
    </section>
  );
}

/** What was typed before and not saved: to be taken up again, or discarded. */
export function DraftOffer({
  edit
}: {
  readonly edit: {
    readonly draft?: { readonly typedAt: string };
    readonly takeUpDraft: () => void;
    readonly discard: () => void;
  };
}): React.ReactElement {
  return (
    <div className={styles.draft}>
      <p>{EDIT.draft(formatMoment(edit.draft?.typedAt ?? ''))}</p>
      <DefaultButton text={EDIT.continueDraft} onClick={edit.takeUpDraft} />
      <DefaultButton text={EDIT.discardDraft} onClick={edit.discard} />
    </div>
  );
}

function stateWords<Fields>(state: EditState<Fields>): string {
  if (state.kind === 'beginning') return EDIT.reading;
  if (state.kind !== 'editing') return '';
  const { modified } = state.base;
  return modified === undefined ? EDIT.editing : EDIT.basedOn(formatMoment(modified));
}

/** Gives the focus back to the button that an edit began with, or to the title where it is gone. */
function useFocusWhenEnded(
  stage: EditState<unknown>['kind'] | 'draft',
  button: React.RefObject<IButton>,
  heading: React.RefObject<HTMLElement>
): void {
  const before = React.useRef(stage);
  React.useEffect(() => {
    const isEnded = before.current === 'editing' || before.current === 'draft';
    if (isEnded && stage === 'closed') (button.current ?? heading.current)?.focus();
    if (isEnded && stage === 'draft') heading.current?.focus();
    before.current = stage;
  }, [stage, button, heading]);
}
