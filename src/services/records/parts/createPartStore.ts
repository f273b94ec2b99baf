import { isDay } from '../../../domain/dates/partialDate';
import type { Action } from '../../../domain/records';
import { onlyReading, TrackerError } from '../../errors/trackerError';
import { actionsList } from '../../site/lists/actions';
import { addRow } from '../../sync/addRow';
import { actionRecords } from '../actions';
import { keptText } from '../positionFields';
import type { SentEdits } from '../rowEdit';
import { beginRowEdit, saveRowEdit } from '../rowEdit';
import type { StoreSurroundings } from '../storeSurroundings';
import { dayOf } from '../storeSurroundings';
import type { EditBase } from '../trackerStore';
import { partFieldsOn } from './partFields';
import type { NewPart, PartFields, PartStore, Tick } from './partStore';

/** How often somebody else may tick and untick a task while it is being ticked. */
const MOST_TRIES = 5;

/** The sub-actions, clauses and tasks of one site. */
export function createPartStore(surroundings: StoreSurroundings): PartStore {
  const { sp, now } = surroundings;
  const sent: SentEdits<PartFields> = new Map();
  const fields = (): ReturnType<typeof partFieldsOn> => partFieldsOn(dayOf(now()));
  const beginEdit: PartStore['beginEdit'] = (id) =>
    onlyReading(() => beginRowEdit(surroundings, fields(), id));
  const save: PartStore['save'] = (edit) => saveRowEdit(surroundings, fields(), sent, edit);

  return {
    add: async (part) => {
      const action = newAction(part);
      await addRow(sp, actionsList, { ...actionRecords.toRow(action), RecordId: action.id });
    },
    beginEdit,
    save,
    tick: (tick) => ticked(tick, () => beginRowEdit(surroundings, fields(), tick.actionId), save)
  };
}

async function ticked(
  { done, by, on, attemptId }: Tick,
  read: () => Promise<EditBase<PartFields>>,
  save: PartStore['save']
): Promise<EditBase<PartFields>> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const base = await read();
    if (base.fields.done === done) return base;
    const mine: PartFields = {
      ...base.fields,
      done,
      doneBy: done ? by : undefined,
      doneOn: done ? on : undefined
    };
    const outcome = await save({ base, mine, attemptId });
    if (outcome.kind === 'saved') return outcome.saved;
    // Somebody else ticked it at the same moment: read what they left and judge by that.
  }
  throw new TrackerError('kept changing');
}

function newAction(part: NewPart): Action {
  const { kind, due, dueSetBy, label, text, leadPost, leadOfficer, ...rest } = part;
  return {
    ...rest,
    kind,
    label: keptText(label),
    text: keptText(text),
    leadPost: keptText(leadPost),
    leadOfficer: keptText(leadOfficer),
    ...(kind === 'sub-action' && { status: 'AMBER' as const }),
    deadline: {
      printed: [],
      form: due === undefined ? 'blank' : isDay(due) ? 'day' : 'month',
      ...(due !== undefined && { original: due }),
      setBy: due === undefined ? 'none set' : (dueSetBy ?? 'internal'),
      revised: []
    },
    done: false
  };
}
