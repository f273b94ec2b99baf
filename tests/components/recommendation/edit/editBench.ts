import type { DraftStore } from '../../../../src/components/recommendation/edit/draftStore';
import { createDraftStore } from '../../../../src/components/recommendation/edit/draftStore';
import { createEditSteps } from '../../../../src/components/recommendation/edit/editSteps';
import type { EditSteps } from '../../../../src/components/recommendation/edit/editSteps';
import type { EditState } from '../../../../src/components/recommendation/edit/editState';
import { positionAsSent } from '../../../../src/components/recommendation/edit/positionAsSent';
import { checkPositionEdit } from '../../../../src/domain/edits/checkPositionEdit';
import type {
  Edit,
  EditBase,
  PositionFields,
  SaveOutcome
} from '../../../../src/services/records/trackerStore';
import { TrackerError } from '../../../../src/services/errors/trackerError';
import { browserWithStorage } from './browserStorage';

type Outcome = SaveOutcome<PositionFields>;

export const BEGUN: PositionFields = {
  text: 'As it was.',
  status: 'AMBER',
  reason: undefined,
  waitingFor: undefined,
  asAt: '2017-11-01'
};
const RECOMMENDATION = { deadline: { revised: [], printed: [], original: '2019-03' } } as never;
const AS_AT = { day: '2017-11-20' };
export const base = (fields: PositionFields): EditBase<PositionFields> => ({
  id: 'one',
  fields,
  etag: '"1"',
  readAt: '2017-11-20T09:00:00Z'
});

export interface Bench {
  readonly steps: EditSteps<PositionFields>;
  readonly state: () => EditState<PositionFields>;
  readonly mine: () => PositionFields | undefined;
  readonly drafts: DraftStore;
  /** What was sent, each with the ways to answer it. */
  readonly sent: readonly (Edit<PositionFields> & {
    readonly answer: (outcome: Outcome) => Promise<void>;
    readonly fail: (error: Error) => Promise<void>;
  })[];
  readonly takeUpDraft: () => void;
  readonly begin: () => Promise<void>;
  /** How often an edit was ended whose row is behind. */
  readonly leftBehind: () => number;
}

/** One edit whose answers come when the test says so. */
export function bench(begun: PositionFields = BEGUN): Bench {
  browserWithStorage();
  const drafts = createDraftStore('somebody');
  const sent: Bench['sent'][number][] = [];
  let state: EditState<PositionFields> = { kind: 'closed' };
  let ids = 0;
  let left = 0;
  const steps = createEditSteps<PositionFields>({
    options: () => ({
      id: 'one',
      block: 'position',
      begin: async () => base(begun),
      send: (edit) =>
        new Promise<Outcome>((resolve, reject) => {
          const settled = async (): Promise<void> => new Promise((done) => setImmediate(done));
          sent.push({
            ...edit,
            answer: (outcome) => (resolve(outcome), settled()),
            fail: (error) => (reject(error), settled())
          });
        }),
      asSent: (mine, from) => positionAsSent(mine, from, RECOMMENDATION, AS_AT),
      problems: (mine, from) =>
        checkPositionEdit(mine, RECOMMENDATION, AS_AT, from).map(({ problem }) => problem.kind),
      keepsWords: true,
      drafts,
      newId: () => `id-${(ids += 1)}`,
      now: () => new Date('2017-11-20T09:00:00Z'),
      onSaved: () => undefined,
      onLeftBehind: () => void (left += 1)
    }),
    showState: (next) => (state = next),
    showDraft: () => undefined
  });
  return {
    steps,
    state: () => state,
    mine: () => (state.kind === 'editing' ? state.mine : undefined),
    drafts,
    sent,
    takeUpDraft: () => {
      const draft = drafts.read<PositionFields>('one', 'position');
      if (draft === undefined) throw new Error('No draft is kept');
      steps.takeUpDraft(draft);
    },
    begin: async () => {
      steps.begin();
      await new Promise((done) => setImmediate(done));
    },
    leftBehind: () => left
  };
}

export const saved = (fields: PositionFields): Outcome => ({
  kind: 'saved',
  saved: base(fields),
  joined: []
});
export const behind = (fields: PositionFields): Outcome => ({
  kind: 'row behind',
  standing: { kind: 'saved', saved: base(fields), joined: [] },
  cause: new TrackerError('site busy'),
  message: 'It stands.'
});
export const clashOf = (mine: PositionFields, theirs: PositionFields): Outcome => ({
  kind: 'clash',
  theirs: base(theirs),
  clashes: [{ field: 'text', base: BEGUN.text, mine: mine.text, theirs: theirs.text }],
  joinedTheirs: [],
  joinedMine: []
});
