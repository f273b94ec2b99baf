import * as React from 'react';
import { filledByPost, leadNamed, leadsToChoose } from '../../../domain/registration/leadsToChoose';
import { PARTS } from '../../loc/parts';
import { REGISTRATION } from '../../loc/registration';
import { ChoiceOrWords } from '../../registration/ChoiceOrWords';
import type { BlockProps } from '../blockProps';
import styles from './Parts.module.scss';

/** Who answers for a part, where that is not who leads the recommendation. */
export interface PartOwner {
  readonly leadPost: string | undefined;
  readonly leadOfficer: string | undefined;
}

export interface PartOwnerFieldsProps {
  readonly value: PartOwner;
  readonly panel: Pick<BlockProps, 'asAt' | 'site'>;
  readonly disabled: boolean;
  readonly onChange: (some: Partial<PartOwner>) => void;
}

/** The post and the officer; choosing a post proposes its holder where nobody is named. */
export function PartOwnerFields(props: PartOwnerFieldsProps): React.ReactElement {
  const { value, panel, disabled, onChange } = props;
  const { site, asAt } = panel;
  const leads = React.useMemo(() => leadsToChoose(site.posts, asAt.day), [site.posts, asAt.day]);
  const officers = [
    ...new Set(leads.flatMap(({ holders, deputies }) => [...holders, ...deputies]))
  ];
  return (
    <div className={styles.fields}>
      <ChoiceOrWords
        label={PARTS.labels.leadPost}
        value={value.leadPost}
        offered={leads.map(({ title, holders }) => ({
          value: title,
          text: REGISTRATION.heldBy(title, holders)
        }))}
        disabled={disabled}
        onChange={(leadPost) => {
          const { leadOfficer } = filledByPost(leadNamed(leads, leadPost));
          const isFree = value.leadOfficer === undefined && leadOfficer !== undefined;
          onChange({ leadPost, ...(isFree && { leadOfficer }) });
        }}
      />
      <ChoiceOrWords
        label={PARTS.labels.leadOfficer}
        value={value.leadOfficer}
        offered={officers.map((name) => ({ value: name }))}
        disabled={disabled}
        onChange={(leadOfficer) => onChange({ leadOfficer })}
      />
    </div>
  );
}
