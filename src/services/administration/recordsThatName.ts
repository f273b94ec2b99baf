import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import type { Recommendation } from '../../domain/records';
import { recommendationsList } from '../site/lists/recommendations';
import { readWholeList } from '../sync/readWholeList';
import { reading } from '../sync/sharePointAnswer';

/** What a recommendation says of who answers for it. */
export type Allocation = Pick<Recommendation, 'leadPost' | 'directorate' | 'sourcePaper'>;

interface AllocationRow {
  readonly Id: number;
  readonly LeadPost: string | null;
  readonly Directorate: string | null;
  readonly SourcePaper: string | null;
}

/**
 * Who answers for each recommendation; of these papers only, where papers are named. Reads four columns
 * of one list. Throws `TrackerError`.
 */
export async function readAllocations(
  sp: SPFI,
  sources: readonly string[] = [],
  signal?: AbortSignal
): Promise<readonly Allocation[]> {
  const rows = await reading(() =>
    readWholeList<AllocationRow>(
      sp.web.lists.getByTitle(recommendationsList.title),
      ['Id', 'LeadPost', 'Directorate', 'SourcePaper'],
      { signal }
    )
  );
  const named = new Set(sources);
  return rows
    .filter(({ SourcePaper }) => named.size === 0 || named.has(SourcePaper ?? ''))
    .map(({ LeadPost, Directorate, SourcePaper }) => ({
      ...(LeadPost !== null && LeadPost !== '' && { leadPost: LeadPost }),
      ...(Directorate !== null && Directorate !== '' && { directorate: Directorate }),
      ...(SourcePaper !== null && SourcePaper !== '' && { sourcePaper: SourcePaper })
    }));
}

/** How many recommendations and AFIs each directorate is named by. */
export function countByDirectorate(
  allocations: readonly Allocation[]
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { directorate } of allocations) {
    if (directorate !== undefined) counts.set(directorate, (counts.get(directorate) ?? 0) + 1);
  }
  return counts;
}
