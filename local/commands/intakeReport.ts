import { checksOf } from '../../src/services/intake';
import type { CommittedIntake, IntakePlan, PaperReading } from '../../src/services/intake';
import { strings } from './intakeStrings';

function counted(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
}

/** What was read, in lines for a person. */
export function readingInWords(reading: PaperReading): readonly string[] {
  const checks = checksOf(reading);
  return [
    ...(reading.title === undefined ? [] : [reading.title]),
    strings.reports(checks.reports, checks.findings, checks.statusLines),
    ...reading.reports.map(({ key, title, published }) =>
      strings.reportLine(
        key,
        title,
        published ?? strings.noMonth,
        checks.findingsByReport[key] ?? 0
      )
    ),
    strings.statuses(counted(checks.statusLinesByStatus)),
    ...(reading.warnings.length === 0 ? [] : [strings.warnings(reading.warnings.length)]),
    ...reading.warnings.map(({ at, what, kept }) => strings.warning(at, what, kept))
  ];
}

/** What was written and what was left, in lines for a person. */
export function commitInWords(
  site: string,
  plan: IntakePlan,
  committed: CommittedIntake
): readonly string[] {
  const { unchanged, toConfirm, withoutStatus } = plan;
  return [
    strings.committed(site, counted({ ...committed })),
    strings.unchanged(unchanged.reports, unchanged.recommendations),
    ...(toConfirm.length === 0 ? [] : [strings.toConfirm(toConfirm.length)]),
    ...toConfirm.map(({ name, differences }) =>
      strings.difference(name, differences.map(({ field }) => field).join(', '))
    ),
    ...withoutStatus.map(({ name, at }) => strings.withoutStatus(name, at))
  ];
}
