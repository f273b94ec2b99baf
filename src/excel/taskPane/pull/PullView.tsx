import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { MessageBar } from '@fluentui/react/lib/MessageBar';
import { EXCEL_PULL } from '../../../components/loc/excelPull';
import type { PulledTable, TrackerWorkbook } from '../../workbook/trackerWorkbook';
import type { ConnectedSite } from '../paneSurroundings';
import { TaskNotice } from '../task/TaskNotice';
import { useFocusOnArrival } from '../useFocusOnArrival';
import { ColumnsField } from './ColumnsField';
import type { PullForm } from './pullForm';
import { ScopeField } from './ScopeField';
import { usePull } from './usePull';
import styles from './PullView.module.scss';

export interface PullViewProps {
  readonly site: ConnectedSite;
  readonly workbook: TrackerWorkbook;
  /** Whether a person came here by a button. */
  readonly arrived: boolean;
  /** Undefined where there is no table to go back to. */
  readonly onBack?: () => void;
  readonly onPulled: (table: PulledTable) => void;
}

const KINDS = Object.entries(EXCEL_PULL.kind).map(([key, text]) => ({ key, text }));

/** What to pull into a sheet of its own: which recommendations, which rows, which columns. */
export function PullView(props: PullViewProps): React.ReactElement {
  const { site, workbook, arrived, onBack, onPulled } = props;
  const pull = usePull(site, workbook, onPulled);
  const heading = useFocusOnArrival<HTMLHeadingElement>(arrived);
  const { choices, form, change, pulling } = pull;
  const busy = pulling.state.kind === 'running';
  return (
    <section className={styles.view}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {EXCEL_PULL.title}
      </h2>
      <TaskNotice task={pull.reading} doing={EXCEL_PULL.reading} />
      {choices !== undefined && (
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) pull.pull();
          }}
        >
          {!Object.values(choices.rights).some((may) => may) && (
            <MessageBar>{EXCEL_PULL.readOnly}</MessageBar>
          )}
          <ScopeField
            choices={choices}
            form={form}
            missing={pull.missing}
            disabled={busy}
            onChange={change}
          />
          <ChoiceGroup
            label={EXCEL_PULL.what}
            selectedKey={form.kind}
            options={KINDS}
            disabled={busy}
            onChange={(_event, option) =>
              option && change({ kind: option.key as PullForm['kind'] })
            }
          />
          <ColumnsField
            kind={form.kind}
            chosen={pull.columns}
            disabled={busy}
            onChange={(columns) => change({ columns })}
          />
          <div role="status">
            {pull.nothing !== undefined && <MessageBar role="none">{pull.nothing}</MessageBar>}
          </div>
          {pull.nothing === undefined && (
            <TaskNotice task={pulling} doing={EXCEL_PULL.title} kept={EXCEL_PULL.notDone} />
          )}
          <div className={styles.buttons}>
            <PrimaryButton
              type="submit"
              text={EXCEL_PULL.pull}
              disabled={busy}
              allowDisabledFocus
            />
            {onBack !== undefined && (
              <DefaultButton text={EXCEL_PULL.back} disabled={busy} onClick={onBack} />
            )}
          </div>
        </form>
      )}
      {choices === undefined && onBack !== undefined && (
        <DefaultButton text={EXCEL_PULL.back} onClick={onBack} />
      )}
    </section>
  );
}
