import * as React from 'react';
import { SETTINGS } from '../../../../components/loc/administrationSettings';
import parts from '../parts.module.scss';
import type { SectionProps } from '../sectionProps';
import { NameListField } from './NameListField';
import { SettingBlock } from './SettingBlock';
import type { SettingsView } from './settingsView';
import styles from './Settings.module.scss';

const NAMES = ['directorates'] as const;

export interface DirectoratesBlockProps extends Pick<SectionProps, 'surroundings' | 'drafts'> {
  readonly view: SettingsView;
}

/** The directorates, and how many records and posts name each of them. */
export function DirectoratesBlock(props: DirectoratesBlockProps): React.ReactElement {
  const { uses, namedDirectorates } = props.view;
  const usedBy = (name: string): string => {
    const { records, posts } = uses(name);
    return SETTINGS.usedBy(records, posts);
  };
  const unlisted = (listed: readonly string[]): React.ReactNode => {
    const names = namedDirectorates.filter((name) => !listed.includes(name));
    if (names.length === 0) return undefined;
    const words = names.map((name) => {
      const { records, posts } = uses(name);
      return { name, by: SETTINGS.users(records, posts) };
    });
    return <p className={styles.unlisted}>{SETTINGS.unlisted(words)}</p>;
  };
  const isUsed = (name: string): boolean => {
    const { records, posts } = uses(name);
    return records + posts > 0;
  };
  return (
    <SettingBlock<'directorates'>
      {...props}
      block="directorates"
      names={NAMES}
      show={({ directorates }) => (
        <>
          {directorates.length === 0 ? (
            <p className={parts.hint}>{SETTINGS.none}</p>
          ) : (
            <ul className={parts.plain}>
              {directorates.map((name) => (
                <li key={name} className={styles.used}>
                  <span className={styles.usedName}>{name}</span>
                  <span className={parts.small}>{usedBy(name)}</span>
                </li>
              ))}
            </ul>
          )}
          {unlisted(directorates)}
        </>
      )}
      form={({ mine, base, saving, change, problemOf }) => (
        <NameListField
          of="directorates"
          names={mine.directorates}
          base={base.directorates}
          saving={saving}
          problem={problemOf('directorates')}
          usedBy={(name) => (isUsed(name) ? usedBy(name) : undefined)}
          onChange={(directorates) => change({ directorates })}
        />
      )}
    />
  );
}
