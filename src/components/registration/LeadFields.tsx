import * as React from 'react';
import type { LeadToChoose } from '../../domain/registration/leadsToChoose';
import { filledByPost, leadNamed, leadWarning } from '../../domain/registration/leadsToChoose';
import type { AllocationField, AllocationTo } from '../../domain/registration/reallocation';
import { REGISTRATION } from '../loc/registration';
import { ChoiceOrWords } from './ChoiceOrWords';
import styles from './LeadFields.module.scss';

export type LeadChange = { readonly [Field in AllocationField]?: string | undefined };

export interface LeadFieldsProps {
  readonly value: AllocationTo;
  /** The directorates of Settings. */
  readonly directorates: readonly string[];
  readonly leads: readonly LeadToChoose[];
  readonly onChange: (change: LeadChange) => void;
  readonly problemOf?: (field: AllocationField) => string | undefined;
  readonly disabled?: boolean;
}

/**
 * Directorate, post and officer. Choosing a post proposes its directorate and its holder, unless
 * something else was entered there; any of the three may be written freely.
 */
export function LeadFields(props: LeadFieldsProps): React.ReactElement {
  const { value, directorates, leads, onChange, problemOf, disabled } = props;
  const warning = leadWarning(leads, value.leadPost);
  const officers = [
    ...new Set(leads.flatMap(({ holders, deputies }) => [...holders, ...deputies]))
  ];
  const choosePost = (leadPost: string | undefined): void => {
    const before = filledByPost(leadNamed(leads, value.leadPost));
    const after = filledByPost(leadNamed(leads, leadPost));
    const isFree = (field: 'directorate' | 'leadOfficer'): boolean =>
      value[field] === undefined || value[field] === before[field];
    onChange({
      leadPost,
      ...(after.directorate !== undefined &&
        isFree('directorate') && { directorate: after.directorate }),
      ...(isFree('leadOfficer') &&
        (after.leadOfficer !== undefined || before.leadOfficer !== undefined) && {
          leadOfficer: after.leadOfficer
        })
    });
  };
  return (
    <div className={styles.fields}>
      <ChoiceOrWords
        label={REGISTRATION.directorate}
        value={value.directorate}
        offered={directorates.map((name) => ({ value: name }))}
        onChange={(directorate) => onChange({ directorate })}
        problem={problemOf?.('directorate')}
        disabled={disabled}
      />
      <div>
        <ChoiceOrWords
          label={REGISTRATION.leadPost}
          value={value.leadPost}
          offered={leads.map(({ title, holders }) => ({
            value: title,
            text: REGISTRATION.heldBy(title, holders)
          }))}
          onChange={choosePost}
          problem={problemOf?.('leadPost')}
          disabled={disabled}
        />
        <p role="status" className={styles.warning}>
          {warning === undefined ? '' : REGISTRATION.leadWarning(warning)}
        </p>
      </div>
      <ChoiceOrWords
        label={REGISTRATION.leadOfficer}
        value={value.leadOfficer}
        offered={officers.map((name) => ({ value: name }))}
        onChange={(leadOfficer) => onChange({ leadOfficer })}
        problem={problemOf?.('leadOfficer')}
        disabled={disabled}
      />
    </div>
  );
}
