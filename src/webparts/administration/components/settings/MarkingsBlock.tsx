import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { SETTINGS } from '../../../../components/loc/administrationSettings';
import type { SectionProps } from '../sectionProps';
import { NameListField } from './NameListField';
import { SettingBlock } from './SettingBlock';
import type { SettingsView } from './settingsView';
import styles from './Settings.module.scss';

const NAMES = ['markings', 'markingDefault'] as const;

type Name = (typeof NAMES)[number];

/** The key of "not said" among the markings. */
const NOT_SAID = '';

export interface MarkingsBlockProps extends Pick<SectionProps, 'surroundings' | 'drafts'> {
  readonly view: SettingsView;
}

/** The markings, and what a record without one counts as. */
export function MarkingsBlock(props: MarkingsBlockProps): React.ReactElement {
  const { fields } = SETTINGS;
  return (
    <SettingBlock<Name>
      {...props}
      block="markings"
      names={NAMES}
      show={({ markings, markingDefault }) => (
        <dl className={styles.pairs}>
          <dt>{fields.markings}</dt>
          <dd>{markings.join(', ') || SETTINGS.none}</dd>
          <dt>{fields.markingDefault}</dt>
          <dd>{markingDefault ?? SETTINGS.notSaid}</dd>
        </dl>
      )}
      form={({ mine, base, saving, change, problemOf }) => (
        <>
          <NameListField
            of="markings"
            names={mine.markings}
            base={base.markings}
            saving={saving}
            problem={problemOf('markings')}
            onChange={(markings) => change({ markings })}
          />
          <div className={styles.field}>
            <Dropdown
              label={fields.markingDefault}
              selectedKey={mine.markingDefault ?? NOT_SAID}
              disabled={saving}
              errorMessage={problemOf('markingDefault')}
              options={[
                { key: NOT_SAID, text: SETTINGS.notSaid },
                ...mine.markings
                  .filter((name) => name.trim() !== '')
                  .map((name) => ({ key: name, text: name }))
              ]}
              onChange={(_event, option) =>
                change({
                  markingDefault: option?.key === NOT_SAID ? undefined : String(option?.key)
                })
              }
            />
          </div>
        </>
      )}
    />
  );
}
