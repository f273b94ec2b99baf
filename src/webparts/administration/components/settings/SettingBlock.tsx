import * as React from 'react';
import { SETTINGS } from '../../../../components/loc/administrationSettings';
import { Block } from '../../../../components/recommendation/Block';
import { BlockClash } from '../../../../components/recommendation/edit/BlockClash';
import { EditForm } from '../../../../components/recommendation/edit/EditForm';
import type {
  OwnersSetting,
  OwnersSettings
} from '../../../../services/administration/settingsEdits';
import parts from '../parts.module.scss';
import type { SectionProps } from '../sectionProps';
import { FirstField } from './FirstField';
import { settingProblems } from './settingProblems';
import { settingClashFields } from './settingWords';
import type { SettingsView } from './settingsView';
import { useSettingEdit } from './useSettingEdit';

/** What a form of settings is given. */
export interface SettingFormProps<Name extends OwnersSetting> {
  readonly mine: Pick<OwnersSettings, Name>;
  readonly base: Pick<OwnersSettings, Name>;
  readonly saving: boolean;
  readonly change: (some: Partial<Pick<OwnersSettings, Name>>) => void;
  /** Why a setting cannot be saved; said once saving was tried. */
  readonly problemOf: (name: Name) => string | undefined;
}

export interface SettingBlockProps<Name extends OwnersSetting> extends Pick<
  SectionProps,
  'surroundings' | 'drafts'
> {
  readonly block: keyof typeof SETTINGS.blocks;
  /** One array as long as the page stands. */
  readonly names: readonly Name[];
  readonly view: SettingsView;
  readonly show: (settings: Pick<OwnersSettings, Name>) => React.ReactNode;
  readonly form: (form: SettingFormProps<Name>) => React.ReactNode;
}

/** Settings that are read and saved together: as they stand, or in their form. */
export function SettingBlock<Name extends OwnersSetting>(
  props: SettingBlockProps<Name>
): React.ReactElement {
  const { block, names, view, show, form, surroundings, drafts } = props;
  const { settings, mayChange, onSaved, said } = view;
  const edit = useSettingEdit<Name>({
    surroundings,
    drafts,
    block,
    names,
    shown: settings,
    onSaved: (fields) => onSaved(block, fields as Partial<OwnersSettings>)
  });
  const { state } = edit;
  const title = SETTINGS.blocks[block];
  const shown = (state.kind === 'closed' && state.saved?.saved.fields) || settings;
  return (
    <Block title={title} edit={mayChange ? edit : undefined} onBegin={edit.begin}>
      <p className={parts.hint}>{SETTINGS.hints[block]}</p>
      {state.kind === 'editing' ? (
        <EditForm
          label={title}
          editing={state}
          onSave={edit.save}
          // A stray Esc loses no words: they are offered again, to continue or to discard.
          onCancel={edit.dirty ? edit.setAside : edit.close}
        >
          <FirstField />
          {form({
            mine: state.mine,
            base: state.base.fields,
            saving: state.saving,
            change: edit.change,
            problemOf: (name) =>
              state.tried
                ? settingProblems(state.mine as Partial<OwnersSettings>).find(
                    ({ field }) => field === name
                  )?.words
                : undefined
          })}
        </EditForm>
      ) : (
        show(shown)
      )}
      <p role="status" className={parts.status}>
        {said?.block === block ? said.words : ''}
      </p>
      <BlockClash what={title} edit={edit} fields={settingClashFields(names)} keepsWords={false} />
    </Block>
  );
}
