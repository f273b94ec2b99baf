import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import type { IsoDay } from '../../domain/dates/partialDate';
import type { RegisterEntry } from '../../domain/register/entry';
import { leadsToChoose } from '../../domain/registration/leadsToChoose';
import type { SiteRecords, TrackerStore } from '../../services/records/trackerStore';
import { REGISTRATION } from '../loc/registration';
import { useFormInHand, useUnsaved } from '../unsaved/unsavedContext';
import { UnsavedForms } from '../unsaved/UnsavedForms';
import { DialogFrame } from './DialogFrame';
import { LeadFields } from './LeadFields';
import styles from './Reallocate.module.scss';
import { ReallocatedRow } from './ReallocatedRow';
import type { Reallocation } from './useReallocation';
import { useReallocation } from './useReallocation';

/** More are looked through by nobody before they are given away. */
export const MOST_AT_ONCE = 500;

export interface ReallocateDialogProps {
  /** What the register shows, in its order. */
  readonly entries: readonly RegisterEntry[];
  readonly site: SiteRecords;
  readonly day: IsoDay;
  readonly store: TrackerStore;
  /** Something was saved: the register reads again. */
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** Gives what the register shows to another directorate, post or officer at once. */
export function ReallocateDialog(props: ReallocateDialogProps): React.ReactElement {
  return (
    <UnsavedForms>
      <Reallocate {...props} />
    </UnsavedForms>
  );
}

function Reallocate(props: ReallocateDialogProps): React.ReactElement {
  const { site, day, store, onSaved, onClose } = props;
  // What was listed when it was opened stays: the register behind it is read again after a run.
  const [entries] = React.useState(props.entries);
  const tooMany = entries.length > MOST_AT_ONCE;
  const many = useReallocation(entries, store, onSaved);
  const leads = React.useMemo(() => leadsToChoose(site.posts, day), [site.posts, day]);
  const { mayLeave } = useUnsaved();
  const isBegun = many.receipts.size > 0;
  useFormInHand('re-allocate', {
    what: REGISTRATION.reallocateTitle,
    isOpen: true,
    dirty: many.running !== undefined || (!isBegun && Object.values(many.to).some(Boolean)),
    sending: many.running !== undefined,
    close: onClose,
    discard: onClose
  });
  const close = (): void => void mayLeave().then((may) => may && onClose());
  const all = entries.map(({ recommendation }) => recommendation.id);
  return (
    <DialogFrame
      title={REGISTRATION.reallocateTitle}
      onClose={close}
      footer={<Footer many={many} tooMany={tooMany} onClose={close} />}
    >
      {tooMany ? (
        <p>{REGISTRATION.reallocateTooMany(entries.length, MOST_AT_ONCE)}</p>
      ) : (
        <>
          <section>
            <h3 className={styles.heading}>{REGISTRATION.reallocateTo}</h3>
            <p className={styles.quiet}>{REGISTRATION.reallocateIntro}</p>
            <LeadFields
              value={many.to}
              directorates={site.settings.vocabularies.directorates}
              leads={leads}
              onChange={many.change}
              disabled={many.running !== undefined || isBegun}
            />
          </section>
          <section className={styles.what}>
            <h3 className={styles.heading}>{REGISTRATION.reallocateWhat}</h3>
            <Checkbox
              label={REGISTRATION.tickAll}
              checked={many.ticked.size === all.length}
              indeterminate={many.ticked.size > 0 && many.ticked.size < all.length}
              disabled={many.running !== undefined || isBegun}
              onChange={(_event, on) => many.tick(all, on === true)}
            />
            <ul className={styles.rows}>
              {entries.map((entry) => (
                <ReallocatedRow
                  key={entry.recommendation.id}
                  entry={entry}
                  to={many.to}
                  ticked={many.ticked.has(entry.recommendation.id)}
                  receipt={many.receipts.get(entry.recommendation.id)}
                  disabled={many.running !== undefined || isBegun}
                  onTick={(on) => many.tick([entry.recommendation.id], on)}
                />
              ))}
            </ul>
          </section>
        </>
      )}
    </DialogFrame>
  );
}

interface FooterProps {
  readonly many: Reallocation;
  readonly tooMany: boolean;
  readonly onClose: () => void;
}

function Footer({ many, tooMany, onClose }: FooterProps): React.ReactElement {
  const { running, said, isWrong, again, toChange, receipts } = many;
  const isOver = receipts.size > 0 && again.length === 0;
  return (
    <>
      <p role={isWrong ? 'alert' : 'status'} className={isWrong ? styles.problem : styles.said}>
        {said}
      </p>
      {running !== undefined ? (
        <DefaultButton text={REGISTRATION.stop} onClick={many.stop} />
      ) : (
        !isOver &&
        !tooMany && (
          <PrimaryButton
            text={
              again.length > 0 ? REGISTRATION.sendAgain : REGISTRATION.reallocate(toChange.length)
            }
            onClick={many.run}
          />
        )
      )}
      <DefaultButton
        text={receipts.size > 0 ? REGISTRATION.done : REGISTRATION.cancel}
        onClick={onClose}
      />
      <div role="status" className={styles.progress}>
        {running !== undefined && (
          <ProgressIndicator
            label={REGISTRATION.sending(running.done, running.of)}
            percentComplete={running.of === 0 ? 0 : running.done / running.of}
          />
        )}
      </div>
    </>
  );
}
