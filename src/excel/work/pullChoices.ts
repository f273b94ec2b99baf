import { entriesInScope, entriesOf } from '../../domain/sheet/rowsToPull';
import { joinEntries } from '../../domain/register/joinEntries';
import { readSavedViews } from '../../services/records/savedViews';
import type { ReadSite } from './siteReading';
import type { PullChoices, WorkOptions } from './sheetWork';
import type { WorkSurroundings } from './workSurroundings';

/** What there is to choose from when pulling, with how many recommendations each choice holds. */
export async function pullChoices(
  { sp }: Pick<WorkSurroundings, 'sp'>,
  readSite: ReadSite,
  options?: WorkOptions
): Promise<PullChoices> {
  const [site, views] = await Promise.all([readSite(options), readSavedViews(sp)]);
  const { records, me, rights, asAt } = site;
  const entries = joinEntries(records, asAt);
  const perReport = new Map<string, number>();
  const perDirectorate = new Map<string, number>();
  for (const { report, recommendation } of entries) {
    perReport.set(report.id, (perReport.get(report.id) ?? 0) + 1);
    const { directorate } = recommendation;
    if (directorate === undefined) continue;
    perDirectorate.set(directorate, (perDirectorate.get(directorate) ?? 0) + 1);
  }
  return {
    force: records.settings.force,
    me,
    rights,
    mine: entriesOf(entries, records.posts, { me, asAt }).length,
    open: entriesInScope({ kind: 'open' }, entries).length,
    // In the order of the register.
    reports: Array.from(new Map(entries.map(({ report }) => [report.id, report])).values()).map(
      ({ id, title }) => ({ id, title, count: perReport.get(id) ?? 0 })
    ),
    directorates: Array.from(perDirectorate, ([name, count]) => ({ name, count })).sort((a, b) =>
      a.name.localeCompare(b.name, 'en-GB')
    ),
    views
  };
}
