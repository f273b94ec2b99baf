import * as React from 'react';
import type { BlockEdit } from '../../../../components/recommendation/edit/useEdit';
import { useEdit } from '../../../../components/recommendation/edit/useEdit';
import type {
  OwnersSetting,
  OwnersSettings
} from '../../../../services/administration/settingsEdits';
import {
  beginSettingsEdit,
  saveSettings,
  SETTINGS_ID
} from '../../../../services/administration/settingsEdits';
import type { SectionProps } from '../sectionProps';
import { useUnsavedWarning } from '../../../../components/unsaved/useUnsavedWarning';
import { settingProblems, settingsAsSent } from './settingProblems';

export interface SettingEditOptions<Name extends OwnersSetting> extends Pick<
  SectionProps,
  'surroundings' | 'drafts'
> {
  /** Names the block for its draft. */
  readonly block: string;
  readonly names: readonly Name[];
  readonly shown: unknown;
  readonly onSaved: (fields: Pick<OwnersSettings, Name>) => void;
}

/** Edits one block of settings. */
export function useSettingEdit<Name extends OwnersSetting>(
  options: SettingEditOptions<Name>
): BlockEdit<Pick<OwnersSettings, Name>> {
  const { surroundings, drafts, block, names, shown, onSaved } = options;
  const begin = React.useCallback(
    () => beginSettingsEdit(surroundings, names),
    [surroundings, names]
  );
  const edit = useEdit<Pick<OwnersSettings, Name>>({
    id: SETTINGS_ID,
    block,
    shown,
    begin,
    send: (sent) => saveSettings(surroundings, sent),
    asSent: settingsAsSent,
    problems: (mine) => settingProblems(mine as Partial<OwnersSettings>).map(({ words }) => words),
    keepsWords: false,
    drafts,
    newId: surroundings.newId,
    now: surroundings.now,
    onSaved: ({ saved }) => onSaved(saved.fields)
  });
  useUnsavedWarning(edit.dirty);
  return edit;
}
