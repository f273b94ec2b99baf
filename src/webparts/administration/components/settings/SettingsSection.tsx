import * as React from 'react';
import { SETTINGS } from '../../../../components/loc/administrationSettings';
import { LoadedPart } from '../LoadedPart';
import parts from '../parts.module.scss';
import type { SectionProps } from '../sectionProps';
import { CommitteesBlock } from './CommitteesBlock';
import { DateMovesBlock } from './DateMovesBlock';
import { DirectoratesBlock } from './DirectoratesBlock';
import { ForceBlock } from './ForceBlock';
import { MarkingsBlock } from './MarkingsBlock';
import type { SettingsView } from './settingsView';
import styles from './Settings.module.scss';
import { useSettings } from './useSettings';
import { WordsBlock } from './WordsBlock';

const VOCABULARIES = ['gradings', 'auditGrades', 'tiers', 'levels'] as const;

/** Directorates, committees, markings, dates and words: each block is saved by itself. */
export function SettingsSection(props: SectionProps): React.ReactElement {
  const { rights, site, surroundings, drafts } = props;
  const { loading, said, onSaved } = useSettings(props);
  const mayChange = rights.editSettings && site.kind !== 'newer';
  return (
    <>
      <p className={parts.words}>{SETTINGS.intro}</p>
      <LoadedPart loading={loading}>
        {(read) => {
          const view: SettingsView = { ...read, mayChange, onSaved, said };
          const shared = { surroundings, drafts, view };
          return (
            <div className={styles.blocks}>
              <DirectoratesBlock {...shared} />
              <CommitteesBlock {...shared} />
              <ForceBlock {...shared} />
              <MarkingsBlock {...shared} />
              <DateMovesBlock {...shared} />
              {VOCABULARIES.map((name) => (
                <WordsBlock key={name} {...shared} name={name} />
              ))}
            </div>
          );
        }}
      </LoadedPart>
    </>
  );
}
