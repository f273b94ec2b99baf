import * as React from 'react';
import type { ProposalNeed } from '../../../domain/shownStatus/statusesThatMayBeProposed';
import { WordsField } from '../edit/WordsField';

/** What is said along with a status: why, or the body waited for. */
export interface StatusNeeds {
  readonly reason: string | undefined;
  readonly waitingFor: string | undefined;
}

export interface StatusNeedFieldsProps {
  /** What the status chosen needs; undefined for nothing. */
  readonly needs: ProposalNeed | undefined;
  readonly labels: Readonly<Record<keyof StatusNeeds, string>>;
  readonly mine: StatusNeeds;
  readonly onChange: (some: Partial<StatusNeeds>) => void;
  readonly problemOf: (field: keyof StatusNeeds) => string | undefined;
  readonly readOnly: boolean;
}

/** The field that goes with the status chosen, where one does (`domain.md` rules 2 and 4). */
export function StatusNeedFields(props: StatusNeedFieldsProps): React.ReactElement {
  const { needs, labels, mine, onChange, problemOf, readOnly } = props;
  if (needs === undefined) return <></>;
  const field = needs === 'reason' ? 'reason' : 'waitingFor';
  return (
    <WordsField
      key={field}
      label={labels[field]}
      value={mine[field]}
      onChange={(words) => onChange({ [field]: words })}
      problem={problemOf(field)}
      required
      readOnly={readOnly}
      long={needs === 'reason'}
    />
  );
}
