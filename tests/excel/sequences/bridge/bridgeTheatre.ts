import { randomUUID } from 'node:crypto';
import type { SPFI } from '@pnp/sp';
import type { PositionFields } from '../../../../src/services/records/trackerStore';
import type { RecordId, Position } from '../../../../src/domain/records';
import type { SheetFields } from '../../../../src/domain/sheet/sheetColumn';
// Loaded late by the product; a sequence does not wait for files.
import '../../../../src/services/records/registration/registrationWrites';
import { addRecords } from '../../../../src/services/records/addRecords';
import { createTrackerStore } from '../../../../src/services/records/createTrackerStore';
import { isTrackerError } from '../../../../src/services/errors/trackerError';
import { updateRecords } from '../../../../src/services/records/updates';
import type { Fetch } from '../../../../src/services/sync/formDigest';
import type { TokenSource } from '../../../../src/services/sync/bearerFetch';
import { connectToSite } from '../../../../src/services/sync/connection';
import type { RowOf } from '../../../../src/services/site/declaration/list';
import type { updatesList } from '../../../../src/services/site/lists/updates';
import type { TrackerWorkbook } from '../../../../src/excel/workbook/trackerWorkbook';
import { siteReader } from '../../../schedules/judge/readSite';
import { copiedBy } from '../../../schedules/judge/shownUpdates';
import { editKinds } from '../../../schedules/model/editKinds';
import { players } from '../../../schedules/site/people';
import { scheduleSite } from '../../../schedules/site/scheduleSite';
import { installVirtualTime } from '../../../schedules/site/virtualTime';
import { aRecommendation, aReport } from '../../../services/records/builders';
import { wordsFor } from '../model/typedWords';
import type { TypedColumn } from '../model/commands';
import type { Theatre } from '../model/world';
import { firstWordsOf } from '../model/log';
import type { BridgeSeat } from './bridgeSeat';
import { bridgeSeat } from './bridgeSeat';
import type { Way } from './onTheWay';
import { wayTo } from './onTheWay';

const BEGIN = new Date('2017-11-20T10:00:00Z');
const ROWS = 3;

/** What may be broken on purpose, to show that the judge sees it. */
export interface Breaking {
  readonly send?: (send: Fetch) => Fetch;
  readonly workbook?: (workbook: TrackerWorkbook) => TrackerWorkbook;
}

/** Two people at Excel in Node, on a SharePoint of this process. */
export async function openBridgeTheatre(breaking: Breaking = {}): Promise<Theatre> {
  const told: { now?: () => number } = {};
  const now = (): Date => new Date(told.now?.() ?? BEGIN.getTime());
  const site = await scheduleSite(now);
  const owner = site.connect(players.owner);
  const registered = createTrackerStore(site.connect(players.otherLead), {
    now,
    newId: randomUUID
  });
  const reader = siteReader(site);
  const clock = installVirtualTime(BEGIN);
  told.now = clock.now;
  let number = 0;
  let others = 0;
  let directorate = '';
  let ids: readonly RecordId[] = [];

  const overtake = async (row: number, column: TypedColumn): Promise<void> => {
    others += 1;
    const { kept } = wordsFor(column, others, 'overtaker', others);
    await saveAsOther(ids[row % ids.length] ?? '', column, kept ?? '');
  };
  const saveAsOther = async (
    id: RecordId,
    column: TypedColumn,
    value: string
  ): Promise<boolean> => {
    const base = await registered.beginPositionEdit(id);
    const mine = { ...base.fields, [column === 'position' ? 'text' : column]: value };
    try {
      await registered.savePosition({ base, mine, attemptId: randomUUID() });
      return true;
    } catch (error) {
      if (isTrackerError(error)) return false;
      throw error;
    }
  };

  const ways: Way[] = [];
  const seats = (['lead', 'otherOwner'] as const).map((player): BridgeSeat => {
    const closing: { close?: () => void } = {};
    const way = wayTo({
      site,
      overtake: ({ row, column }) => overtake(row, column),
      closeExcel: () => closing.close?.()
    });
    ways.push(way);
    const token = tokensIn(site.siteUrl, site.send, players[player].login);
    const seat = bridgeSeat({
      name: players[player].name,
      directorate: () => directorate,
      breaking: breaking.workbook ?? ((workbook) => workbook),
      surroundings: (workbook) => {
        const sp = connectToSite(site.siteUrl, {
          fetch: (breaking.send ?? ((send) => send))(way.send),
          token,
          batched: { newName: randomUUID }
        });
        const store = createTrackerStore(sp, { now, newId: randomUUID });
        return { workbook, siteUrl: site.siteUrl, sp, store, now, newId: randomUUID };
      }
    });
    closing.close = seat.closeExcel;
    return seat;
  });
  const [first, second] = seats;
  if (first === undefined || second === undefined) throw new Error('Two people are needed.');

  async function wait<T>(work: Promise<T>): Promise<T> {
    let isDone = false;
    const done = work.finally(() => {
      isDone = true;
    });
    // Whoever awaits `done` hears of a failure; here it only ends the loop.
    done.catch(() => undefined);
    while (!isDone) await clock.pass(clock.nextTimer() ?? 0);
    return done;
  }

  return {
    open: async () => {
      number += 1;
      directorate = `Directorate ${number}`;
      const report = aReport({ title: `Report ${number}` });
      const begun = await wait(begin(owner, report, directorate));
      ids = begun.map(({ id }) => id);
      seats.forEach((seat) => seat.begin());
      const itemIds = new Map<RecordId, number>();
      for (const id of ids) {
        const [row] = await wait(reader.rowsOf('Positions', 'RecordId', id));
        itemIds.set(id, Number(row?.Id));
      }
      const versionsOf = (id: RecordId): ReturnType<typeof reader.versionsOf> =>
        wait(reader.versionsOf('Positions', itemIds.get(id) ?? 0));
      const updatesOf = (id: RecordId): ReturnType<typeof reader.rowsOf> =>
        wait(reader.rowsOf('Updates', 'SubjectId', id));
      return {
        ids,
        report: report.title,
        seats: [first, second],
        wait,
        befall: (seat, mishaps) => ways[seat]?.befall(mishaps),
        others: saveAsOther,
        history: async (id) => ({
          begun: said(begun.find((one) => one.id === id) ?? {}),
          updates: (await updatesOf(id)).map((row) => {
            const { record } = updateRecords.toRecord(row as RowOf<typeof updatesList>);
            const { text, status, reason, waitingFor, asAt, followsId, withdrawsId } = record;
            return {
              id: record.id,
              ...(followsId !== undefined && { followsId }),
              ...(withdrawsId !== undefined && { withdrawsId }),
              author: record.author ?? '',
              fields: said({ text, status, reason, waitingFor, asAt })
            };
          }),
          shown: (await versionsOf(id)).map((version) => {
            const latest = copiedBy(version);
            return {
              fields: said(editKinds.position.fieldsOf(version.columns) as Partial<PositionFields>),
              ...(latest !== undefined && { latest })
            };
          })
        }),
        worded: async (wording) => {
          const rows = await wait(reader.rowsOf('Recommendations', 'ReportId', report.id));
          return rows.filter((row) => firstWordsOf(String(row.Wording ?? '')) === wording).length;
        },
        asked: async (id, reason) => {
          const rows = await wait(reader.rowsOf('DueDateChanges', 'SubjectId', id));
          return rows.filter((row) => Object.values(row).includes(reason)).length;
        },
        writes: async () => {
          let count = 0;
          for (const id of ids) {
            count += (await versionsOf(id)).length + (await updatesOf(id)).length;
            count += (await wait(reader.rowsOf('DueDateChanges', 'SubjectId', id))).length;
          }
          return (
            count + (await wait(reader.rowsOf('Recommendations', 'ReportId', report.id))).length
          );
        }
      };
    },
    close: () => {
      seats.forEach((seat) => seat.leave());
      clock.uninstall();
      site.close();
    }
  };
}

async function begin(
  sp: SPFI,
  report: ReturnType<typeof aReport>,
  directorate: string
): Promise<readonly Position[]> {
  const recommendations = Array.from({ length: ROWS }, (_row, place) =>
    aRecommendation(report.id, {
      directorate,
      ref: String(place + 1),
      order: place + 1,
      wording: `Keep record ${place + 1} of ${report.title}`
    })
  );
  const positions = recommendations.map(({ id }, place): Position => ({
    ...{ id, status: 'AMBER', text: `Begun ${place + 1}`, asAt: '2017-10-01' },
    ...(place === 1 && { waitingFor: 'The board' })
  }));
  await addRecords(sp, 'reports', [report]);
  await addRecords(sp, 'recommendations', recommendations);
  await addRecords(sp, 'positions', positions);
  return positions;
}

function said({ text, status, reason, waitingFor, asAt }: Partial<Position>): SheetFields {
  const orNothing = (value: string | undefined): string | undefined =>
    value === '' ? undefined : value;
  return {
    position: orNothing(text),
    status,
    reason: orNothing(reason),
    waitingFor: orNothing(waitingFor),
    asAt: orNothing(asAt)
  };
}

/** Tokens of the site's own sign-in, past everything that befalls requests. */
function tokensIn(siteUrl: string, send: Fetch, login: string): TokenSource {
  let known: string | undefined;
  return async (refused) => {
    if (known !== undefined && known !== refused) return known;
    const answer = await send(`${new URL(siteUrl).origin}/_local/sign-in/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login, scope: 'AllSites.Write' })
    });
    const { access_token: token } = (await answer.json()) as { readonly access_token: string };
    known = token;
    return token;
  };
}
