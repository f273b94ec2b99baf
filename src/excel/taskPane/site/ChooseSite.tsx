import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import { EXCEL_SITE } from '../../../components/loc/excelSite';
import { FailedBar } from '../../../components/shell/FailedBar';
import type { PaneSurroundings } from '../paneSurroundings';
import { useFocusOnArrival } from '../useFocusOnArrival';
import type { ChosenSite } from './useChooseSite';
import { useChooseSite } from './useChooseSite';
import styles from './ChooseSite.module.scss';

export interface ChooseSiteProps {
  readonly surroundings: PaneSurroundings;
  /** The site that the workbook belongs to already. */
  readonly before?: string;
  readonly onChosen: (chosen: ChosenSite) => void;
  readonly onBack?: () => void;
}

/** Asks once to which site a workbook belongs, signs in, and looks whether it can be read. */
export function ChooseSite(props: ChooseSiteProps): React.ReactElement {
  const { surroundings, before, onChosen, onBack } = props;
  const [typed, setTyped] = React.useState(before ?? '');
  const { choosing, look, edited } = useChooseSite(surroundings, onChosen);
  const heading = useFocusOnArrival<HTMLHeadingElement>(before !== undefined);
  const looking = choosing.kind === 'looking';
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!looking) look(typed);
      }}
    >
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {EXCEL_SITE.title}
      </h2>
      <p>{EXCEL_SITE.why}</p>
      <TextField
        label={EXCEL_SITE.address}
        description={EXCEL_SITE.hint}
        value={typed}
        inputMode="url"
        autoComplete="url"
        spellCheck={false}
        required
        readOnly={looking}
        errorMessage={choosing.kind === 'wrong' ? choosing.sentence : undefined}
        onChange={(_event, value) => {
          setTyped(value ?? '');
          edited();
        }}
      />
      {choosing.kind === 'failed' && <FailedBar error={choosing.error} />}
      {before !== undefined && <p className={styles.note}>{EXCEL_SITE.changeNote}</p>}
      <div className={styles.buttons}>
        <PrimaryButton
          type="submit"
          text={looking ? EXCEL_SITE.checking : EXCEL_SITE.go}
          disabled={looking}
          allowDisabledFocus
        />
        {onBack !== undefined && (
          <DefaultButton text={EXCEL_SITE.back} disabled={looking} onClick={onBack} />
        )}
      </div>
      <span role="status" className={styles.heardOnly}>
        {looking ? EXCEL_SITE.checking : ''}
      </span>
    </form>
  );
}
