import * as React from 'react';
import { kindWord } from '../../domain/words/kindWord';
import { EDIT } from '../loc/edit';
import { PANEL } from '../loc/panel';
import { AllocationBlock } from './allocation/AllocationBlock';
import { DatesBlock } from './dates/DatesBlock';
import { BlockClash } from './edit/BlockClash';
import { ALLOCATION_CLASH_FIELDS, POSITION_CLASH_FIELDS } from './edit/clashFields';
import type { BlockName } from './edit/draftStore';
import { LeaveQuestion } from './edit/LeaveQuestion';
import { useLeaving } from './edit/useLeaving';
import { usePanelEdits } from './edit/usePanelEdits';
import { HistoryBlock } from './history/HistoryBlock';
import { useHistory } from './history/useHistory';
import type { RecommendationPanelHandle, RecommendationPanelProps } from './panelProps';
import { PositionBlock } from './position/PositionBlock';
import styles from './RecommendationPanel.module.scss';
import { RecommendationTop } from './RecommendationTop';

export interface PanelBodyProps extends RecommendationPanelProps {
  readonly headingId: string;
  /** The panel covers the whole width: its history stands under the blocks. */
  readonly whole: boolean;
  /** Announces quietly what was done. */
  readonly say: (what: string) => void;
}

/** One record with its blocks, one of which may be in edit. Made anew for every record. */
export const PanelBody = React.forwardRef<RecommendationPanelHandle, PanelBodyProps>(
  (props, ref) => {
    const { entry, asAt, force, rights, store, onChanged, headingId, whole, say } = props;
    const { recommendation, report } = entry;
    const history = useHistory(store, entry, asAt);
    const readAgain = (): void => {
      history.readAgain();
      onChanged(recommendation.id);
    };
    const edits = usePanelEdits({
      ...props,
      onLeftBehind: readAgain,
      onSaved: (joined, joinedBy) => {
        const fields = joined.map((field) => EDIT.fields[field]);
        say(fields.length === 0 ? EDIT.saved : EDIT.joined(fields, joinedBy));
        readAgain();
      }
    });
    const leaving = useLeaving(edits);
    const { mayLeave } = leaving;
    React.useImperativeHandle(ref, () => ({ requestClose: mayLeave }), [mayLeave]);

    const control = (block: BlockName): { onBegin: () => void; onCancel: () => void } => ({
      onBegin: () =>
        void mayLeave().then((may) => {
          if (!may) return;
          say('');
          // One block at a time: another one that was opened and left untouched closes.
          BLOCKS.forEach((other) => other !== block && edits[other].isOpen && edits[other].close());
          edits[block].begin();
        }),
      onCancel: () => void mayLeave().then((may) => may && edits[block].close())
    });
    const asked = leaving.asking && edits[leaving.asking].state;
    const isSending = asked?.kind === 'editing' && asked.saving;
    const what = `${report.title}, ${kindWord(recommendation.kind).toLowerCase()} ${
      recommendation.ref ?? ''
    }`.trim();

    return (
      <div className={styles.scroll}>
        <RecommendationTop entry={entry} asAt={asAt} force={force} headingId={headingId} />
        <div className={whole ? styles.under : styles.beside}>
          <div className={styles.main}>
            <PositionBlock
              entry={entry}
              asAt={asAt}
              edit={edits.position}
              mayEdit={rights.editPosition}
              {...control('position')}
            />
            <DatesBlock
              entry={entry}
              asAt={asAt}
              edit={edits.dates}
              mayEdit={rights.editAllocation}
              {...control('dates')}
            />
            <AllocationBlock
              entry={entry}
              edit={edits.allocation}
              mayEdit={rights.editAllocation}
              {...control('allocation')}
            />
          </div>
          <div className={styles.rail}>
            <HistoryBlock history={history} />
          </div>
        </div>
        <BlockClash what={what} edit={edits.position} fields={POSITION_CLASH_FIELDS} keepsWords />
        {[edits.dates, edits.allocation].map((edit, index) => (
          <BlockClash
            key={index}
            what={what}
            edit={edit}
            fields={ALLOCATION_CLASH_FIELDS}
            keepsWords={false}
          />
        ))}
        <LeaveQuestion
          what={leaving.asking && PANEL[leaving.asking]}
          sending={isSending}
          onAnswer={leaving.answer}
        />
      </div>
    );
  }
);
PanelBody.displayName = 'PanelBody';

const BLOCKS: readonly BlockName[] = ['position', 'dates', 'allocation'];
