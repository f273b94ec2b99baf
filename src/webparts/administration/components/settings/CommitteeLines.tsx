import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { SETTINGS } from '../../../../components/loc/administrationSettings';
import type { Committee, RagMethod } from '../../../../domain/records';
import { NameListField } from './NameListField';
import styles from './Settings.module.scss';

const METHODS: readonly RagMethod[] = ['deadline', 'confidence'];

export interface CommitteeLinesProps {
  readonly committees: readonly Committee[];
  readonly base: readonly Committee[];
  readonly saving: boolean;
  readonly problem?: string;
  readonly onChange: (committees: readonly Committee[]) => void;
}

/** The lines of the committees: a name and a method each. */
export function CommitteeLines(props: CommitteeLinesProps): React.ReactElement {
  const { committees, base, saving, problem, onChange } = props;
  return (
    <NameListField
      of="committees"
      names={committees.map(({ name }) => name)}
      base={base.map(({ name }) => name)}
      saving={saving}
      problem={problem}
      onChange={(names) => onChange(withNames(committees, names))}
      beside={(index) => (
        <div className={styles.method}>
          <Dropdown
            ariaLabel={`${SETTINGS.method}, ${SETTINGS.item.committees(index + 1)}`}
            selectedKey={committees[index]?.ragMethod ?? 'deadline'}
            disabled={saving}
            options={METHODS.map((method) => ({
              key: method,
              text: `${SETTINGS.methods[method]}: ${SETTINGS.methodMeans[method]}`
            }))}
            onChange={(_event, option) =>
              onChange(withMethod(committees, index, (option?.key ?? 'deadline') as RagMethod))
            }
          />
        </div>
      )}
    />
  );
}

/** The first line is there before anything is typed into it: then the method makes the committee. */
function withMethod(
  committees: readonly Committee[],
  index: number,
  ragMethod: RagMethod
): readonly Committee[] {
  if (committees[index] === undefined) return [...committees, { name: '', ragMethod }];
  return committees.map((committee, at) =>
    at === index ? { ...committee, ragMethod } : committee
  );
}

/** A committee keeps its method while it is renamed or moved; a new one begins with the deadline. */
function withNames(
  committees: readonly Committee[],
  names: readonly string[]
): readonly Committee[] {
  const methodOf = new Map(committees.map(({ name, ragMethod }) => [name, ragMethod]));
  return names.map((name, index) => ({
    name,
    ragMethod:
      methodOf.get(name) ??
      (names.length === committees.length ? committees[index]?.ragMethod : undefined) ??
      'deadline'
  }));
}
