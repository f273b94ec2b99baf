import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import type { IsoDay } from '../../domain/dates/partialDate';
import type { RecordId } from '../../domain/records';
import { leadsToChoose } from '../../domain/registration/leadsToChoose';
import type { SiteRecords, TrackerStore } from '../../services/records/trackerStore';
import { REGISTRATION } from '../loc/registration';
import { formatMoment } from '../recommendation/formatMoment';
import { useFormInHand, useUnsaved } from '../unsaved/unsavedContext';
import { UnsavedForms } from '../unsaved/UnsavedForms';
import { DialogFrame } from './DialogFrame';
import { createNewReportDrafts } from './newReportDraft';
import styles from './NewReport.module.scss';
import { ReportFields } from './ReportFields';
import { RowList } from './RowList';
import type { AddedReport, NewReportForm } from './useNewReport';
import { useNewReport } from './useNewReport';

export interface AddReportDialogProps {
  readonly site: SiteRecords;
  readonly day: IsoDay;
  readonly store: TrackerStore;
  readonly newId: () => RecordId;
  readonly now: () => Date;
  /** The person and the site: whose draft is kept. */
  readonly draftsFor: string;
  /** The report that the page is kept to. */
  readonly reportId?: RecordId;
  readonly onAdded: (added: AddedReport) => void;
  /** What others did meanwhile stood in the way: the site is read again. */
  readonly onReadAgain: () => void;
  readonly onClose: () => void;
}

/** A report and its recommendations, entered by hand or by pasting (`domain.md` 9, J1). */
export function AddReportDialog(props: AddReportDialogProps): React.ReactElement {
  return (
    <UnsavedForms>
      <AddReport {...props} />
    </UnsavedForms>
  );
}

function AddReport(props: AddReportDialogProps): React.ReactElement {
  const { site, day, draftsFor, newId, onClose } = props;
  const drafts = React.useMemo(() => createNewReportDrafts(draftsFor), [draftsFor]);
  const form = useNewReport({ ...props, drafts });
  const { draft, dirty, sending, offered, forget, add, problems } = form;
  const { mayLeave } = useUnsaved();
  useFormInHand('add report', {
    what: REGISTRATION.what,
    isOpen: true,
    dirty,
    sending: sending !== undefined,
    close: onClose,
    discard: () => {
      forget();
      onClose();
    },
    setAside: onClose
  });
  const [opened, setOpened] = React.useState<RecordId>();
  const choices = React.useMemo(
    () => ({
      directorates: site.settings.vocabularies.directorates,
      leads: leadsToChoose(site.posts, day),
      bodies: bodiesIn(site)
    }),
    [site, day]
  );
  const locked = !form.open.report || sending !== undefined;
  const tryToAdd = (): void => {
    if (add()) return;
    const [first] = draft.rows.filter(({ id }) => problems.rows.has(id));
    if (problems.report.length === 0 && !problems.isThere && first) setOpened(first.id);
  };
  return (
    <DialogFrame
      title={REGISTRATION.title}
      onClose={() => void mayLeave().then((may) => may && onClose())}
      footer={
        offered === undefined && (
          <Footer
            form={form}
            onAdd={tryToAdd}
            onCancel={() => void mayLeave().then((may) => may && onClose())}
          />
        )
      }
    >
      {offered !== undefined ? (
        <div className={styles.draft}>
          <p>
            {(offered.sent ? REGISTRATION.draftSent : REGISTRATION.draft)(
              formatMoment(offered.typedAt)
            )}
          </p>
          <DefaultButton text={REGISTRATION.continueDraft} onClick={form.takeUp} />
          <DefaultButton text={REGISTRATION.discardDraft} onClick={form.discardOffered} />
        </div>
      ) : (
        <>
          <section className={styles.section}>
            <h3>{REGISTRATION.theReport}</h3>
            <ReportFields form={form} reports={site.reports} locked={locked} />
          </section>
          <section className={styles.section}>
            <h3>{REGISTRATION.theRecommendations}</h3>
            <RowList
              form={form}
              site={site}
              choices={choices}
              locked={locked}
              newId={newId}
              opened={opened}
              onOpen={setOpened}
            />
          </section>
        </>
      )}
    </DialogFrame>
  );
}

interface FooterProps {
  readonly form: NewReportForm;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}

function Footer({ form, onAdd, onCancel }: FooterProps): React.ReactElement {
  const { draft, sending, failed, tried } = form;
  const wrong =
    tried && failed === undefined && (!draft.sent || draft.refused === true)
      ? wrongWords(form)
      : undefined;
  return (
    <>
      <p role="alert" className={(failed ?? wrong) ? styles.problem : undefined}>
        {failed ?? wrong}
      </p>
      {sending === undefined ? (
        <PrimaryButton
          text={draft.sent ? REGISTRATION.sendAgain : REGISTRATION.add(draft.rows.length)}
          onClick={onAdd}
        />
      ) : (
        <DefaultButton text={REGISTRATION.stop} onClick={form.stop} />
      )}
      <DefaultButton
        text={draft.sent ? REGISTRATION.close : REGISTRATION.cancel}
        onClick={onCancel}
      />
      <div role="status" className={styles.progress}>
        {sending !== undefined && (
          <ProgressIndicator
            label={REGISTRATION.sending(sending.done, sending.of)}
            percentComplete={sending.of === 0 ? 0 : sending.done / sending.of}
          />
        )}
      </div>
    </>
  );
}

function wrongWords({ draft, problems }: NewReportForm): string | undefined {
  if (problems.isThere) return REGISTRATION.isThere;
  if (problems.count > 0) return REGISTRATION.needsMending(problems.count);
  if (draft.pasting.trim() !== '') return REGISTRATION.pasteNotRead;
  return draft.rows.length === 0 ? REGISTRATION.noRecommendations : undefined;
}

/** Bodies that the register names already, in the order of their letters. */
function bodiesIn({ recommendations, positions }: SiteRecords): readonly string[] {
  const named = [
    ...recommendations.flatMap(({ appliesTo }) => appliesTo),
    ...positions.flatMap(({ waitingFor }) => (waitingFor === undefined ? [] : [waitingFor]))
  ];
  return [...new Set(named)].sort((a, b) => a.localeCompare(b, 'en-GB'));
}
