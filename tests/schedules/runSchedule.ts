import type { SPFI } from '@pnp/sp';
// Loaded late by the product; a schedule does not wait for files.
import '../../src/services/records/evidence/evidenceWrites';
import type { Fetch } from '../../src/services/sync/formDigest';
import type { Finding } from './judge/finding';
import { judge } from './judge/judge';
import { siteReader } from './judge/readSite';
import type { Command, Schedule } from './model/commands';
import type { Log } from './model/log';
import { newLog } from './model/log';
import type { AskedDate, Person } from './model/person';
import { personFor } from './model/person';
import { play } from './model/play';
import { PLAIN_STEP } from './site/mishap';
import { createNetwork } from './site/network';
import { overtakeAs } from './site/outsider';
import { players } from './site/people';
import type { ScheduleSite } from './site/scheduleSite';
import { scheduleSite } from './site/scheduleSite';
import type { Subject } from './site/subjects';
import { addSubjects } from './site/subjects';
import type { VirtualTime } from './site/virtualTime';
import { installVirtualTime } from './site/virtualTime';

/** Milliseconds that a request takes. */
const JOURNEY = 20;

/** More deliveries than any schedule needs: it would never end. */
const MOST_DELIVERIES = 5000;

/** A day on which everything of the sample is long known; what day it is does not matter. */
const BEGIN = new Date('2017-11-20T10:00:00Z');

export interface Outcome {
  readonly findings: readonly Finding[];
  readonly log: Log;
  readonly requests: number;
}

/** Runs schedules one after the other on one site in this process. */
export interface Stage {
  readonly run: (schedule: Schedule) => Promise<Outcome>;
  readonly close: () => void;
}

/** @param breaking puts itself between people and network, to show that the judge sees what breaks */
export async function openStage(breaking: (send: Fetch) => Fetch = (send) => send): Promise<Stage> {
  const told: { clock?: VirtualTime } = {};
  const now = (): Date => new Date(told.clock?.now() ?? BEGIN.getTime());
  const site = await scheduleSite(now);
  const newId = idsInOrder();
  const owner = site.connect(players.owner);
  const outsider = site.connect(players.outsider);
  const subjects: Subject[] = [];
  const clock = installVirtualTime(BEGIN);
  told.clock = clock;

  return {
    run: async (schedule) => {
      const subject = subjects.pop() ?? (await moreSubjects(owner, subjects, clock, newId));
      return perform(schedule, { site, outsider, subject, clock, breaking, newId });
    },
    close: () => {
      clock.uninstall();
      site.close();
    }
  };
}

async function moreSubjects(
  owner: SPFI,
  kept: Subject[],
  clock: VirtualTime,
  newId: () => string
): Promise<Subject> {
  kept.push(...(await withoutWaiting(clock, addSubjects(owner, newId))));
  const subject = kept.pop();
  if (subject === undefined) throw new Error('No records were added.');
  return subject;
}

/** GUIDs that are the same each time. */
function idsInOrder(): () => string {
  let last = 0;
  return () => `00000000-0000-4000-8000-${(++last).toString(16).padStart(12, '0')}`;
}

interface Surroundings {
  readonly site: ScheduleSite;
  readonly outsider: SPFI;
  readonly subject: Subject;
  readonly clock: VirtualTime;
  readonly newId: () => string;
  readonly breaking: (send: Fetch) => Fetch;
}

async function perform(
  { scripts, course }: Schedule,
  { site, outsider, subject, clock, breaking, newId }: Surroundings
): Promise<Outcome> {
  const log = newLog();
  const asked: AskedDate[] = [];
  let number = 0;
  const nextNumber = (): number => ++number;
  const network = createNetwork({
    send: site.send,
    strikeNext: site.strikeNext,
    overtake: (request) => overtakeAs(outsider, request, `Outside ${nextNumber()}`)
  });
  const waiting = new Set(scripts);
  scripts.forEach((script) => {
    const { player, commands } = script;
    const send = breaking(network.sendingFor(player));
    const now = (): Date => new Date(clock.now());
    const person = personFor(player, {
      ...{ site, send, subject, log, asked, now, nextNumber, newId }
    });
    playAll(person, commands)
      .catch((error: unknown) => void log.unexpected.push(error))
      .finally(() => waiting.delete(script));
  });

  let delivered = 0;
  for (; delivered < MOST_DELIVERIES;) {
    await clock.settle();
    const timer = clock.nextTimer();
    if (network.underWay() > 0) {
      log.story.push(`   ${network.deliver(course[delivered] ?? PLAIN_STEP)}`);
      delivered += 1;
      await clock.settle();
      await clock.pass(JOURNEY);
    } else if (timer !== undefined) await clock.pass(timer);
    else break;
  }
  if (delivered === MOST_DELIVERIES) throw new Error('The schedule did not come to an end.');
  network.clear();
  const [unexpected] = log.unexpected;
  if (unexpected !== undefined) throw unexpected;
  for (const { player } of waiting) throw new Error(`${player} waits for ever.`);
  return {
    findings: await withoutWaiting(clock, judge(siteReader(site), subject, log)),
    log,
    requests: delivered
  };
}

async function playAll(person: Person, commands: readonly Command[]): Promise<void> {
  for (const command of commands) await play(person, command);
}

/** Waits for what needs no schedule: whatever it waits for happens at once. */
async function withoutWaiting<T>(clock: VirtualTime, work: Promise<T>): Promise<T> {
  let isDone = false;
  const done = work.finally(() => {
    isDone = true;
  });
  // Whoever awaits `done` hears of a failure; here it only ends the loop.
  done.catch(() => undefined);
  while (!isDone) await clock.pass(clock.nextTimer() ?? 0);
  return done;
}
