import * as React from 'react';
import { SETTINGS } from '../../../../components/loc/administrationSettings';
import type { Committee } from '../../../../domain/records';
import parts from '../parts.module.scss';
import type { SectionProps } from '../sectionProps';
import { CommitteeLines } from './CommitteeLines';
import { SettingBlock } from './SettingBlock';
import type { SettingsView } from './settingsView';
import styles from './Settings.module.scss';

const NAMES = ['committees'] as const;

export interface CommitteesBlockProps extends Pick<SectionProps, 'surroundings' | 'drafts'> {
  readonly view: SettingsView;
}

/** The committees, each with the way in which its colours are found, in words. */
export function CommitteesBlock(props: CommitteesBlockProps): React.ReactElement {
  return (
    <SettingBlock<'committees'>
      {...props}
      block="committees"
      names={NAMES}
      show={({ committees }) =>
        committees.length === 0 ? (
          <p className={parts.hint}>{SETTINGS.none}</p>
        ) : (
          <ul className={parts.plain}>
            {committees.map(({ name, ragMethod }) => (
              <li key={name} className={styles.committee}>
                <span className={styles.committeeName}>{name}</span>
                <span className={styles.committeeMethod}>
                  {SETTINGS.methods[ragMethod]}: {SETTINGS.methodMeans[ragMethod]}
                </span>
              </li>
            ))}
          </ul>
        )
      }
      form={({ mine, base, saving, change, problemOf }) => (
        <CommitteeLines
          committees={mine.committees}
          base={base.committees}
          saving={saving}
          problem={problemOf('committees')}
          onChange={(committees: readonly Committee[]) => change({ committees })}
        />
      )}
    />
  );
}
