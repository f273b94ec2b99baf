import * as React from 'react';
import type { RecordId } from '../../../domain/records';
import type { Edit } from '../../../services/records/trackerStore';
import type { BlockControl } from '../edit/useBlockInHand';
import { useBlockInHand } from '../edit/useBlockInHand';
import type { BlockEdit } from '../edit/useEdit';
import { useEdit } from '../edit/useEdit';
import { added } from './dateForm';
import type { DateFormProps } from './dateForm';

/** A form whose record is added and never changed: what is typed, and that it was told to go. */
export type AddedFields<Fields> = Fields & {
  /** Set with the first send: a form in which nothing needs to be typed is sent all the same. */
  readonly toSend: boolean;
};

export interface AddedFormOptions<Fields extends object> {
  readonly id: RecordId;
  /** Which form it is among the drafts: "new date". */
  readonly block: string;
  /** By its name on the screen: "Ask for a new date". */
  readonly what: string;
  /** What the form begins with. */
  readonly blank: () => Fields;
  /** What keeps it from being sent, in sentences. */
  readonly problems: (mine: Fields) => readonly string[];
  /** Sends it under an id that was made once; gives what to say of it. */
  readonly send: (mine: Fields, attemptId: RecordId) => Promise<string>;
}

export interface AddedForm<Fields> extends BlockControl {
  readonly what: string;
  readonly edit: BlockEdit<AddedFields<Fields>>;
  readonly onSave: () => void;
}

/**
 * A form that adds a record: kept as a draft while it is typed, asked about before it is left, sent
 * under one id until it has arrived.
 */
export function useAddedForm<Fields extends object>(
  { drafts, newId, now, onDone, ledger }: DateFormProps,
  options: AddedFormOptions<Fields>
): AddedForm<Fields> {
  const { id, block, what, blank, problems, send } = options;
  const said = React.useRef('');
  const edit = useEdit<AddedFields<Fields>>({
    id,
    block,
    shown: ledger,
    drafts,
    newId,
    now,
    keepsWords: false,
    begin: async () => ({
      id,
      fields: { ...blank(), toSend: false },
      etag: '',
      readAt: now().toISOString()
    }),
    asSent: (mine) => mine,
    problems,
    send: async (attempt: Edit<AddedFields<Fields>>) => {
      said.current = await send(attempt.mine, attempt.attemptId);
      return added(attempt);
    },
    onSaved: () => onDone(said.current)
  });
  const control = useBlockInHand(`${block} ${id}`, what, edit);
  return {
    ...control,
    what,
    edit,
    onSave: () => {
      const toSend = { toSend: true } as Partial<AddedFields<Fields>>;
      edit.change(toSend);
      edit.save();
    }
  };
}
