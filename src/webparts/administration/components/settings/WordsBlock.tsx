import * as React from 'react';
import { SETTINGS } from '../../../../components/loc/administrationSettings';
import type { Vocabularies } from '../../../../domain/records';
import parts from '../parts.module.scss';
import type { SectionProps } from '../sectionProps';
import { NameListField } from './NameListField';
import { SettingBlock } from './SettingBlock';
import type { SettingsView } from './settingsView';

export interface WordsBlockProps extends Pick<SectionProps, 'surroundings' | 'drafts'> {
  readonly name: 'gradings' | 'auditGrades' | 'tiers' | 'levels';
  readonly view: SettingsView;
}

const NAMES: { readonly [Name in keyof Vocabularies]: readonly Name[] } = {
  directorates: ['directorates'],
  markings: ['markings'],
  gradings: ['gradings'],
  auditGrades: ['auditGrades'],
  tiers: ['tiers'],
  levels: ['levels']
};

/** A vocabulary: words in the order in which they are offered. */
export function WordsBlock({ name, ...rest }: WordsBlockProps): React.ReactElement {
  return (
    <SettingBlock<typeof name>
      {...rest}
      block={name}
      names={NAMES[name]}
      show={(settings) =>
        settings[name].length === 0 ? (
          <p className={parts.hint}>{SETTINGS.none}</p>
        ) : (
          <ol>
            {settings[name].map((word) => (
              <li key={word}>{word}</li>
            ))}
          </ol>
        )
      }
      form={({ mine, base, saving, change, problemOf }) => (
        <NameListField
          of={name}
          names={mine[name]}
          base={base[name]}
          saving={saving}
          problem={problemOf(name)}
          onChange={(words) => change({ [name]: words })}
        />
      )}
    />
  );
}
