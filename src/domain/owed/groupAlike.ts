import type { RecordId } from '../records';
import type { RegisterEntry } from '../register/entry';
import type { OwedStep } from './owedStep';

/** One thing to do, on one recommendation or on several alike of one report. */
export interface OwedGroup<Record> {
  readonly step: OwedStep;
  /** At least one. */
  readonly records: readonly [Record, ...Record[]];
}

interface Groupable {
  readonly entry: Pick<RegisterEntry, 'report' | 'recommendation'>;
  readonly step: OwedStep;
}

/**
 * Brings together recommendations of one report that ask for the same and can be answered in one go:
 * "Set dates for five". Only steps that say nothing of their own record are alike.
 */
export function groupAlike<Record extends Groupable>(
  records: readonly Record[]
): readonly OwedGroup<Record>[] {
  const places = new Map<string, number>();
  const groups: [Record, ...Record[]][] = [];
  for (const record of records) {
    const key = likeness(record);
    const place = key === undefined ? undefined : places.get(key);
    if (place !== undefined) groups[place].push(record);
    else {
      if (key !== undefined) places.set(key, groups.length);
      groups.push([record]);
    }
  }
  return groups.map((group) => ({ step: group[0].step, records: group }));
}

function likeness({ entry, step }: Groupable): string | undefined {
  const isAlike = step.kind === 'set a date' || step.kind === 'agree the plan';
  return isAlike ? likenessKey(entry.report.id, step) : undefined;
}

function likenessKey(reportId: RecordId, step: OwedStep): string {
  return `${step.kind} ${reportId}`;
}
