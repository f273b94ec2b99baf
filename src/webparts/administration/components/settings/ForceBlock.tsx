import * as React from 'react';
import { SETTINGS } from '../../../../components/loc/administrationSettings';
import { DateField } from '../../../../components/recommendation/edit/DateField';
import { WordsField } from '../../../../components/recommendation/edit/WordsField';
import type { SectionProps } from '../sectionProps';
import { SettingBlock } from './SettingBlock';
import { settingWords } from './settingWords';
import type { SettingsView } from './settingsView';
import styles from './Settings.module.scss';

const NAMES = ['force', 'chiefOfficer', 'lastPaper'] as const;

type Name = (typeof NAMES)[number];

export interface ForceBlockProps extends Pick<SectionProps, 'surroundings' | 'drafts'> {
  readonly view: SettingsView;
}

/** What the force and its chief officer are called, and when the last paper was issued. */
export function ForceBlock(props: ForceBlockProps): React.ReactElement {
  const { fields } = SETTINGS;
  return (
    <SettingBlock<Name>
      {...props}
      block="force"
      names={NAMES}
      show={(settings) => (
        <dl className={styles.pairs}>
          {NAMES.map((name) => (
            <React.Fragment key={name}>
              <dt>{fields[name]}</dt>
              <dd>{settingWords(name, settings[name]) || SETTINGS.notSaid}</dd>
            </React.Fragment>
          ))}
        </dl>
      )}
      form={({ mine, saving, change, problemOf }) => (
        <div className={styles.field}>
          <WordsField
            label={fields.force}
            value={mine.force}
            onChange={(force = '') => change({ force })}
            problem={problemOf('force')}
            readOnly={saving}
          />
          <WordsField
            label={fields.chiefOfficer}
            value={mine.chiefOfficer}
            onChange={(chiefOfficer = '') => change({ chiefOfficer })}
            problem={problemOf('chiefOfficer')}
            readOnly={saving}
          />
          <DateField
            label={fields.lastPaper}
            value={mine.lastPaper}
            onChange={(lastPaper) => change({ lastPaper })}
            description={SETTINGS.lastPaperHint}
            problem={problemOf('lastPaper')}
            readOnly={saving}
          />
        </div>
      )}
    />
  );
}
