import * as React from 'react';
import { SETTINGS } from '../../../../components/loc/administrationSettings';
import { readPosts } from '../../../../services/administration/postRows';
import {
  countByDirectorate,
  readAllocations
} from '../../../../services/administration/recordsThatName';
import { renewChoices } from '../../../../services/administration/renewChoices';
import type {
  OwnersSetting,
  OwnersSettings
} from '../../../../services/administration/settingsEdits';
import {
  isVocabulary,
  ownersSettings,
  vocabulariesOf
} from '../../../../services/administration/settingsEdits';
import { onlyReading } from '../../../../services/errors/trackerError';
import { readSettings } from '../../../../services/records/settings';
import type { SectionProps } from '../sectionProps';
import type { Loading } from '../state/useLoaded';
import { useLoaded } from '../state/useLoaded';
import type { SettingsView } from './settingsView';

/** The settings with how their directorates are used. */
export type SettingsAsRead = Pick<SettingsView, 'settings' | 'uses' | 'namedDirectorates'>;

export interface SettingsOnScreen {
  readonly loading: Loading<SettingsAsRead>;
  readonly said?: SettingsView['said'];
  readonly onSaved: SettingsView['onSaved'];
}

/** Reads the settings; after a vocabulary was saved, lets the choices of the lists follow. */
export function useSettings({ surroundings }: SectionProps): SettingsOnScreen {
  const { sp } = surroundings;
  const load = React.useCallback(
    (signal: AbortSignal) =>
      onlyReading(async (): Promise<SettingsAsRead> => {
        const [settings, allocations, posts] = await Promise.all([
          readSettings(sp, signal),
          readAllocations(sp, [], signal),
          readPosts(sp, signal)
        ]);
        const records = countByDirectorate(allocations);
        const ofPosts = countByDirectorate(posts);
        return {
          settings: ownersSettings(settings),
          namedDirectorates: [...new Set([...records.keys(), ...ofPosts.keys()])].sort((a, b) =>
            a.localeCompare(b, 'en-GB')
          ),
          uses: (name) => ({ records: records.get(name) ?? 0, posts: ofPosts.get(name) ?? 0 })
        };
      }),
    [sp]
  );
  const loading = useLoaded(load);
  const [said, setSaid] = React.useState<SettingsView['said']>();
  const here = React.useRef(true);
  React.useEffect(() => () => void (here.current = false), []);

  const onSaved = (block: string, fields: Partial<OwnersSettings>): void => {
    const say = (words: string): void => {
      if (here.current) setSaid({ block, words });
    };
    const before = loading.state.kind === 'ready' ? loading.state.value.settings : undefined;
    loading.replace((read) => ({ ...read, settings: { ...read.settings, ...fields } }));
    const names = Object.keys(fields) as OwnersSetting[];
    if (before === undefined || !names.some(isVocabulary)) {
      say(SETTINGS.saved);
      return;
    }
    say(SETTINGS.renewing);
    renewChoices(sp, vocabulariesOf(before)).then(
      () => say(SETTINGS.choicesRenewed),
      (error: unknown) => say(error instanceof Error ? error.message : SETTINGS.saved)
    );
  };
  return { loading, onSaved, ...(said !== undefined && { said }) };
}
