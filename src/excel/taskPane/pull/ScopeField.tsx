import * as React from 'react';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import { EXCEL_PULL } from '../../../components/loc/excelPull';
import type { PullChoices } from '../../work/sheetWork';
import type { PullForm } from './pullForm';
import type { Pull } from './usePull';

export interface ScopeFieldProps {
  readonly choices: PullChoices;
  readonly form: PullForm;
  readonly missing: Pull['missing'];
  readonly disabled: boolean;
  readonly onChange: (more: Partial<PullForm>) => void;
}

const BY_LINK = 'by link';

/** Which recommendations, each choice with how many it holds. */
export function ScopeField(props: ScopeFieldProps): React.ReactElement {
  const { choices, form, missing, disabled, onChange } = props;
  const { scope, withCount } = EXCEL_PULL;
  return (
    <>
      <ChoiceGroup
        label={EXCEL_PULL.which}
        selectedKey={form.scope}
        disabled={disabled}
        options={[
          { key: 'mine', text: withCount(scope.mine, choices.mine) },
          { key: 'report', text: scope.report, disabled: choices.reports.length === 0 },
          {
            key: 'directorate',
            text: scope.directorate,
            disabled: choices.directorates.length === 0
          },
          { key: 'open', text: withCount(scope.open, choices.open) },
          { key: 'view', text: scope.view }
        ]}
        onChange={(_event, option) =>
          option && onChange({ scope: option.key as PullForm['scope'] })
        }
      />
      {form.scope === 'mine' && choices.mine === 0 && <p>{EXCEL_PULL.nothingMine}</p>}
      {form.scope === 'report' && (
        <Dropdown
          label={EXCEL_PULL.report}
          placeholder={EXCEL_PULL.choose}
          required
          disabled={disabled}
          selectedKey={form.reportId ?? null}
          options={choices.reports.map(({ id, title, count }) => ({
            key: id,
            text: withCount(title, count)
          }))}
          errorMessage={missing === 'report' ? EXCEL_PULL.missing.report : undefined}
          onChange={(_event, option) => option && onChange({ reportId: String(option.key) })}
        />
      )}
      {form.scope === 'directorate' && (
        <Dropdown
          label={EXCEL_PULL.directorate}
          placeholder={EXCEL_PULL.choose}
          required
          disabled={disabled}
          selectedKey={form.directorate ?? null}
          options={choices.directorates.map(({ name, count }) => ({
            key: name,
            text: withCount(name, count)
          }))}
          errorMessage={missing === 'directorate' ? EXCEL_PULL.missing.directorate : undefined}
          onChange={(_event, option) => option && onChange({ directorate: String(option.key) })}
        />
      )}
      {form.scope === 'view' && <ViewField {...props} />}
    </>
  );
}

/** A saved view of the register, or the link of any. */
function ViewField(props: ScopeFieldProps): React.ReactElement {
  const { choices, form, missing, disabled, onChange } = props;
  const problem =
    missing === 'view' || missing === 'link' ? EXCEL_PULL.missing[missing] : undefined;
  return (
    <>
      {choices.views.length > 0 && (
        <Dropdown
          label={EXCEL_PULL.view}
          disabled={disabled}
          selectedKey={form.view ?? BY_LINK}
          options={[
            ...choices.views.map(({ name, address }) => ({ key: address, text: name })),
            { key: BY_LINK, text: EXCEL_PULL.byLink }
          ]}
          onChange={(_event, option) =>
            option && onChange({ view: option.key === BY_LINK ? undefined : String(option.key) })
          }
        />
      )}
      {form.view === undefined && (
        <TextField
          label={EXCEL_PULL.link}
          description={EXCEL_PULL.linkHint}
          value={form.link}
          inputMode="url"
          spellCheck={false}
          required
          disabled={disabled}
          errorMessage={problem}
          onChange={(_event, value) => onChange({ link: value ?? '' })}
        />
      )}
    </>
  );
}
