import * as React from 'react';
import type {
  RegistrationFields,
  ReportFields
} from '../../../services/records/registration/registrationStore';
import { REGISTRATION } from '../../loc/registration';
import type { BlockProps } from '../blockProps';
import { savedWords } from '../edit/savedWords';
import type { BlockEdit } from '../edit/useEdit';
import { useEdit } from '../edit/useEdit';
import type { RegistrationMode } from './checkRegistration';
import { checkRegistration, checkReport } from './checkRegistration';

export interface RegistrationEdit<Fields> {
  readonly edit: BlockEdit<Fields>;
  readonly mode: RegistrationMode;
  readonly setMode: (mode: RegistrationMode) => void;
}

/** Correcting or withdrawing a recommendation. */
export function useRegistrationEdit(props: BlockProps): RegistrationEdit<RegistrationFields> {
  const { entry, store, now, newId, drafts, onSaved } = props;
  const [mode, setMode] = React.useState<RegistrationMode>('correct');
  const edit = useEdit<RegistrationFields>({
    id: entry.recommendation.id,
    shown: entry,
    drafts,
    now,
    newId,
    block: 'registration',
    begin: store.registration.beginEdit,
    send: store.registration.save,
    asSent: (mine) => mine,
    problems: (mine) => sentencesOf(checkRegistration(mine, modeOf(mode, mine))),
    keepsWords: false,
    onSaved: (saved) => onSaved(savedWords(saved, REGISTRATION.fields))
  });
  return { edit, mode: shownMode(mode, edit), setMode };
}

/** Correcting or withdrawing the report that a recommendation stands in. */
export function useReportEdit(props: BlockProps): RegistrationEdit<ReportFields> {
  const { entry, store, now, newId, drafts, onSaved } = props;
  const [mode, setMode] = React.useState<RegistrationMode>('correct');
  const edit = useEdit<ReportFields>({
    id: entry.report.id,
    shown: entry,
    drafts,
    now,
    newId,
    block: 'report',
    begin: store.registration.beginReportEdit,
    send: store.registration.saveReport,
    asSent: (mine) => mine,
    problems: (mine) => sentencesOf(checkReport(mine, modeOf(mode, mine))),
    keepsWords: false,
    onSaved: (saved) => onSaved(savedWords(saved, REGISTRATION.reportFields))
  });
  return { edit, mode: shownMode(mode, edit), setMode };
}

/** A draft of withdrawing that is taken up again shows its reason. */
function modeOf(
  mode: RegistrationMode,
  mine: { readonly withdrawn: string | undefined }
): RegistrationMode {
  return mine.withdrawn === undefined ? mode : 'withdraw';
}

function shownMode<Fields extends { readonly withdrawn: string | undefined }>(
  mode: RegistrationMode,
  { state }: BlockEdit<Fields>
): RegistrationMode {
  return state.kind === 'editing' ? modeOf(mode, state.mine) : mode;
}

function sentencesOf(
  found: readonly { readonly problem: Parameters<typeof REGISTRATION.problem>[0] }[]
): readonly string[] {
  return found.map(({ problem }) => REGISTRATION.problem(problem));
}
