import * as React from 'react';
import type { ClashField } from '../../conflict/clashField';
import type { ConflictDialogProps } from '../../conflict/ConflictDialog';
import { EDIT } from '../../loc/edit';
import { FailureBoundary } from '../../shell/FailureBoundary';
import type { BlockEdit } from './useEdit';

const ConflictDialog = React.lazy(async () => ({
  default: (await import(/* webpackChunkName: 'conflict' */ '../../conflict/ConflictDialog'))
    .ConflictDialog
})) as unknown as <Fields>(props: ConflictDialogProps<Fields>) => React.ReactElement;

export interface BlockClashProps<Fields> {
  /** The record in a line: "PEEL: Police Legitimacy 2016, area for improvement 5". */
  readonly what: string;
  readonly edit: BlockEdit<Fields>;
  readonly fields: readonly ClashField<Fields>[];
  /** Whether the version that is not chosen stays in the history. */
  readonly keepsWords: boolean;
}

/** Where somebody else changed the same field meanwhile: the person chooses field by field. */
export function BlockClash<Fields>(props: BlockClashProps<Fields>): React.ReactElement {
  const { what, edit, fields, keepsWords } = props;
  const { state } = edit;
  if (state.kind !== 'editing' || state.clash === undefined) return <></>;
  const { base, mine, clash, saving, error } = state;
  return (
    <FailureBoundary fallback={() => <p role="alert">{EDIT.clashNotShown}</p>}>
      <React.Suspense fallback={null}>
        <ConflictDialog
          what={what}
          base={base}
          mine={mine}
          clash={clash}
          fields={fields}
          bothStay={keepsWords}
          problemsOf={edit.problemsOfChoice}
          saving={saving}
          failure={error === undefined ? undefined : sentenceOf(error)}
          onSave={edit.saveChosen}
          onKeepEditing={edit.keepEditing}
        />
      </React.Suspense>
    </FailureBoundary>
  );
}

function sentenceOf(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : EDIT.failed;
}
