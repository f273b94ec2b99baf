import { randomUUID } from 'node:crypto';
import type { Position, RecordId } from '../../../../src/domain/records';
import type { SheetFields } from '../../../../src/domain/sheet/sheetColumn';
import type { ClashesSeen } from '../../../../src/excel/work/clashesSeen';
import { clashesSeen } from '../../../../src/excel/work/clashesSeen';
import { pullTable } from '../../../../src/excel/work/pullTable';
import { refreshTable } from '../../../../src/excel/work/refreshTable';
import { sendTable } from '../../../../src/excel/work/sendTable';
import type { ReadSite } from '../../../../src/excel/work/siteReading';
import type { WorkSurroundings } from '../../../../src/excel/work/workSurroundings';
import { createTrackerStore } from '../../../../src/services/records/createTrackerStore';
import type { PositionFields } from '../../../../src/services/records/trackerStore';
import { hashText } from '../../../../src/services/sheet/hashText';
import type { SheetSender } from '../../../../src/services/sheet/sheetSender';
import { connectToSite } from '../../../../src/services/sync/connection';
import { aRecommendation, aReport } from '../../../services/records/builders';
import type { OnTheWay } from '../model/commands';
import { wordsFor } from '../model/typedWords';
import type { Seat, Theatre, World } from '../model/world';
import type { PureSite } from './pureSite';
import { pureSite } from './pureSite';
import { pureSender } from './pureSender';
import type { PureWorkbook } from './pureWorkbook';
import { pureWorkbook } from './pureWorkbook';

const SITE_URL = 'http://127.0.0.1/sites/recommendations';
const NOW = new Date('2017-11-20T10:00:00Z');
const NAMES = ['Owen Pryce', 'Asha Kent'] as const;
const ROWS = 3;
/** Everything of a test site belongs to it. */
const DIRECTORATE = 'Crime';

/** Stands between the sender and whoever sends, to break it. */
export type PureBreaking = (sender: SheetSender) => SheetSender;

/** The rules and the sender's decisions, over a site and workbooks in memory: no client, no requests. */
export async function openPureTheatre(
  breaking: PureBreaking = (sender) => sender
): Promise<Theatre> {
  // Never asked: what they would do stands in memory.
  const sp = connectToSite(SITE_URL);
  const store = createTrackerStore(sp, { now: () => NOW, newId: randomUUID });
  return {
    open: async () =>
      openWorld(breaking, (workbook) => ({
        ...{ workbook: workbook.workbook, siteUrl: SITE_URL, sp, store },
        now: () => NOW,
        newId: randomUUID
      })),
    close: () => undefined
  };
}

type SurroundingsOf = (workbook: PureWorkbook) => WorkSurroundings;

function openWorld(breaking: PureBreaking, surroundingsOf: SurroundingsOf): World {
  const report = aReport({ title: 'Report' });
  const recommendations = Array.from({ length: ROWS }, (_row, place) =>
    aRecommendation(report.id, {
      directorate: DIRECTORATE,
      ref: String(place + 1),
      order: place + 1,
      wording: `Keep record ${place + 1}`
    })
  );
  const positions = recommendations.map(({ id }, place): Position => ({
    ...{ id, status: 'AMBER', text: `Begun ${place + 1}`, asAt: '2017-10-01' },
    ...(place === 1 && { waitingFor: 'The board' })
  }));
  const ids = recommendations.map(({ id }) => id);
  const site = pureSite(report, recommendations, positions);
  const waiting: OnTheWay[][] = [[], []];
  let others = 0;

  const saveAsOther: World['others'] = async (id, column, value) => {
    const base = site.now(id);
    const mine = { ...base, [column === 'position' ? 'text' : column]: value };
    const edit = {
      ...{ mine, attemptId: randomUUID() },
      base: { id, fields: base, etag: '', readAt: '' }
    };
    site.save(edit, 'Somebody else');
    return true;
  };
  const befallen = (seat: PureWorkbook, mishap: OnTheWay): void => {
    if (mishap.kind === 'excel closed') seat.close();
    if (mishap.kind !== 'overtaken') return;
    others += 1;
    const { kept } = wordsFor(mishap.column, others, 'overtaker', others);
    void saveAsOther(ids[mishap.row % ids.length] ?? '', mishap.column, kept ?? '');
  };
  const seats = NAMES.map((name, place) => {
    const workbook = pureWorkbook();
    const sender = breaking(
      pureSender(site, {
        by: name,
        hash: hashText,
        next: () => waiting[place]?.shift() ?? { kind: 'none' },
        befallen: (mishap) => befallen(workbook, mishap)
      })
    );
    return pureSeat({ name, site, workbook, sender, surroundings: surroundingsOf(workbook) });
  });
  const [first, second] = seats;
  if (first === undefined || second === undefined) throw new Error('Two people are needed.');
  return {
    ids,
    report: report.title,
    seats: [first, second],
    befall: (seat, mishaps) => void (waiting[seat] = [...mishaps]),
    others: saveAsOther,
    wait: (work) => work,
    history: async (id) => {
      const states = [...site.states(id)].reverse();
      return {
        begun: said(site.begun(id)),
        updates: states.map((state, place) => ({
          id: state.id,
          author: state.by,
          fields: said(state.fields),
          ...(place > 0 && { followsId: states[place - 1]?.id ?? '' })
        })),
        shown: [
          { fields: said(site.begun(id)) },
          ...states.map((state) => ({ fields: said(state.fields), latest: state.id }))
        ]
      };
    },
    worded: async () => 0,
    asked: async () => 0,
    writes: async () => ids.reduce((sum, id) => sum + site.states(id).length, 0)
  };
}

interface PureSeatOptions {
  readonly name: string;
  readonly site: PureSite;
  readonly workbook: PureWorkbook;
  readonly sender: SheetSender;
  readonly surroundings: WorkSurroundings;
}

function pureSeat({ name, site, workbook, sender, surroundings }: PureSeatOptions): Seat {
  let pullId: RecordId = '';
  let clashes: ClashesSeen = clashesSeen();
  let saved: ReturnType<PureWorkbook['held']>;
  const readSite: ReadSite = async () => ({
    records: site.records(),
    me: { name, login: '' },
    rights: {
      editPosition: true,
      editAllocation: true,
      editParts: true,
      askForDate: false,
      review: false,
      addEvidence: false,
      addRestrictedEvidence: false
    },
    asAt: { day: '2017-11-20' }
  });
  return {
    name,
    pull: async () => {
      const scope = { kind: 'open' } as const;
      const pulled = await pullTable(surroundings, readSite, { kind: 'recommendations', scope });
      pullId = pulled.memory.pullId;
    },
    send: (choices) =>
      sendTable(surroundings, readSite, sender, clashes, {
        pullId,
        ...(choices && { choices, only: new Set(choices.keys()) })
      }),
    refresh: () => refreshTable(surroundings, readSite, pullId),
    rows: workbook.rows,
    type: (id, column, text) =>
      // Dates are asked for over requests only.
      !column.startsWith('newDate') && workbook.type(id, column, text),
    addRow: () => false,
    retype: () => false,
    deed: workbook.deed,
    save: async () => {
      saved = workbook.held();
    },
    reopen: async (isSaved) => {
      if (isSaved && saved === undefined) return false;
      workbook.open(isSaved ? saved : workbook.held());
      clashes = clashesSeen();
      return true;
    },
    isClosed: workbook.isClosed
  };
}

function said({ text, status, reason, waitingFor, asAt }: PositionFields): SheetFields {
  return { position: text, status, reason, waitingFor, asAt };
}
