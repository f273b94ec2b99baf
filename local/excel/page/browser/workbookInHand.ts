/** The workbook that the page shows, and the person before it; New and Open put another in its place. */
import {
  createMessageHandler,
  type EventEntry,
  type MessageHandler,
  type MessageRecord
} from '../../interpreter';
import type { WorkbookModel } from '../../workbook';
import { createPerson, type Person } from '../../workbook/person';
import type { QueryAnswer } from '../../transport/paneConversation';

export interface WorkbookInHand {
  readonly model: () => WorkbookModel;
  /** What a person does to the workbook, with Excel's rules. */
  readonly person: () => Person;
  readonly replace: (model: WorkbookModel) => void;
  readonly onReplaced: (listener: () => void) => void;
  /** Works a RichApi request. */
  readonly processQuery: (body: string) => QueryAnswer;
  /** Every message of the add-in since the workbook was opened, the oldest first. */
  readonly messages: readonly MessageRecord[];
}

interface Held {
  readonly model: WorkbookModel;
  readonly person: Person;
  readonly handler: MessageHandler;
}

/** @param onEvents is given what the client's event handlers wait for */
export function workbookInHand(
  first: WorkbookModel,
  onEvents: (entries: readonly EventEntry[]) => void
): WorkbookInHand {
  const listeners: (() => void)[] = [];
  const messages: MessageRecord[] = [];
  const hold = (model: WorkbookModel): Held => ({
    model,
    person: createPerson(model),
    handler: createMessageHandler(model, {
      onEvents,
      onMessage: (message) => messages.push(message)
    })
  });
  let held = hold(first);
  return {
    model: () => held.model,
    person: () => held.person,
    replace: (model) => {
      held.handler.close();
      held.person.leave();
      messages.length = 0;
      held = hold(model);
      for (const listener of listeners) listener();
    },
    onReplaced: (listener) => {
      listeners.push(listener);
    },
    processQuery: (body) => held.handler.answer(body),
    messages
  };
}
