import * as React from 'react';
import { TAKES_FILES } from '../../../../components/evidence/useFilesOver';
import { EVIDENCE } from '../../../../components/loc/evidence';
import { MY_ACTIONS } from '../../../../components/loc/myActions';
import { DatesBlock } from '../../../../components/recommendation/dates/DatesBlock';
import { EvidenceBlock } from '../../../../components/recommendation/evidence/EvidenceBlock';
import { PartsBlock } from '../../../../components/recommendation/parts/PartsBlock';
import type { UnsavedFormsHandle } from '../../../../components/unsaved/UnsavedForms';
import { UnsavedForms } from '../../../../components/unsaved/UnsavedForms';
import { useOwnWidth } from '../../../../components/site/useOwnWidth';
import { useBlockProps } from '../../../../components/recommendation/useBlockProps';
import type { AnswerHandle } from '../state/useOpenAnswer';
import styles from './Answer.module.scss';
import { AnswerHead } from './AnswerHead';
import type { AnswerProps } from './answerProps';
import { LastTime } from './LastTime';
import { leadOf } from './leadOf';
import { PositionAnswer } from './PositionAnswer';
import { useEvidenceBeside } from './useEvidenceBeside';

/** From this width in pixels tasks and dates stand beside the words. */
const TWO_COLUMNS = 700;
/** Below this one what stands beside a status goes under it. */
const NARROW = 480;

/**
 * The one screen that answers one recommendation. What it holds is kept in separate records and sent
 * separately: each part watches over its own unsaved words, and says what came of sending them.
 */
export const Answer = React.forwardRef<AnswerHandle, AnswerProps>((props, ref) => {
  const { listed, opened, asAt, site, rights, me, store, now, newId, onChanged } = props;
  const { entry } = listed;
  const { recommendation } = entry;
  const position = React.useRef<UnsavedFormsHandle>(null);
  const evidence = React.useRef<UnsavedFormsHandle>(null);
  const parts = React.useRef<UnsavedFormsHandle>(null);
  const dates = React.useRef<UnsavedFormsHandle>(null);
  React.useImperativeHandle(
    ref,
    () => ({
      mayLeave: async () => {
        for (const { current } of [position, parts, evidence, dates]) {
          if (current !== null && !(await current.mayLeave())) return false;
        }
        return true;
      }
    }),
    []
  );
  const [said, say] = React.useState('');
  const block = useBlockProps({
    entry,
    asAt,
    site,
    rights,
    me,
    store,
    now,
    newId,
    draftsFor: props.draftsFor,
    say,
    readAgain: onChanged
  });
  const root = React.useRef<HTMLElement>(null);
  const width = useOwnWidth(root) ?? 0;
  const isWide = width >= TWO_COLUMNS;
  const beside = useEvidenceBeside(root);
  const headingId = `answer-${recommendation.id}`;
  // As it was when it was opened: what is typed into a form stays where it stands.
  const [lead] = React.useState(() => leadOf(listed));
  const partsBlock = (
    <UnsavedForms key="parts" ref={parts}>
      <PartsBlock {...block} />
    </UnsavedForms>
  );
  const datesBlock = (
    <UnsavedForms key="dates" ref={dates}>
      <DatesBlock {...block} />
    </UnsavedForms>
  );
  const evidenceBlock = (
    <UnsavedForms key="evidence" ref={evidence}>
      <EvidenceBlock {...block} where={EVIDENCE.dropHere} inHand={beside.inHand} />
    </UnsavedForms>
  );
  return (
    <section
      {...{ [TAKES_FILES]: '' }}
      ref={root}
      className={width < NARROW ? `${styles.answer} ${styles.narrow}` : styles.answer}
      aria-labelledby={headingId}
    >
      <AnswerHead {...props} headingId={headingId} />
      <div role="status" className={styles.said}>
        {said}
      </div>
      <div className={isWide ? styles.columns : styles.oneColumn}>
        <div className={styles.main}>
          {lead === 'parts' && partsBlock}
          {lead === 'dates' && datesBlock}
          {lead === 'evidence' && evidenceBlock}
          <UnsavedForms ref={position}>
            <PositionAnswer
              {...block}
              isOwed={'step' in listed && lead === 'position'}
              next={opened.next}
              onNext={opened.open}
              say={say}
              beside={beside}
            />
          </UnsavedForms>
          {lead !== 'evidence' && evidenceBlock}
        </div>
        <div className={styles.rail}>
          {lead !== 'parts' && partsBlock}
          {lead !== 'dates' && datesBlock}
          <LastTime entry={entry} title={MY_ACTIONS.lastTime} />
        </div>
      </div>
      {beside.question}
    </section>
  );
});
Answer.displayName = 'Answer';
