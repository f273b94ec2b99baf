import type { Log } from '../model/log';
import type { Player } from '../site/people';
import { players } from '../site/people';
import type { Version } from './readSite';

/** A write to a row beside the edits of its fields: once, by one of these people. */
export interface OtherWrite {
  /** Each key explains one version. */
  readonly key: string;
  readonly editors: readonly Player[];
  readonly columns: readonly string[];
  readonly explains: (before: Version, after: Version) => boolean;
}

/** Dates that were agreed: whoever decides writes the latest of them. */
export function datesDecided({ decisions }: Log): readonly OtherWrite[] {
  const editors = decisions.map(({ by }) => by);
  return decisions
    .filter(({ outcome }) => outcome === 'agreed')
    .map(({ id, dates }) => ({
      key: id,
      editors,
      columns: ['DueCurrent', 'DueCurrentDate', 'DueReason', 'DueDecisionId'],
      explains: (_before, { columns }) =>
        columns.DueDecisionId === id && columns.DueCurrent === dates.join(';')
    }));
}

export function tasksTicked({ ticks }: Log): readonly OtherWrite[] {
  return ticks.map(({ attemptId, by, done }) => ({
    key: attemptId,
    editors: [by],
    columns: ['Done', 'DoneBy', 'DoneOn'],
    explains: (before, after) =>
      before.columns.Done === !done &&
      after.columns.Done === done &&
      (after.columns.DoneBy ?? undefined) === (done ? by : undefined)
  }));
}

export function isBy({ editors }: OtherWrite, { editor }: Version): boolean {
  return editors.some((player) => players[player].name === editor);
}
