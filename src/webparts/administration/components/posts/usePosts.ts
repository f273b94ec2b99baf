import * as React from 'react';
import type { Post } from '../../../../domain/post';
import { readPosts } from '../../../../services/administration/postRows';
import type { Allocation } from '../../../../services/administration/recordsThatName';
import { readAllocations } from '../../../../services/administration/recordsThatName';
import { onlyReading } from '../../../../services/errors/trackerError';
import { readSettings } from '../../../../services/records/settings';
import type { SectionProps } from '../sectionProps';
import type { Loading } from '../state/useLoaded';
import { useLoaded } from '../state/useLoaded';

/** What the section of posts is drawn from. */
export interface PostsAsRead {
  readonly posts: readonly Post[];
  readonly allocations: readonly Allocation[];
  readonly directorates: readonly string[];
}

/** Reads the posts, who is named as a lead, and the directorates, side by side. */
export function usePosts({ surroundings, sources }: SectionProps): Loading<PostsAsRead> {
  const { sp } = surroundings;
  const load = React.useCallback(
    (signal: AbortSignal) =>
      onlyReading(async () => {
        const [posts, allocations, settings] = await Promise.all([
          readPosts(sp, signal),
          readAllocations(sp, sources, signal),
          readSettings(sp, signal)
        ]);
        return { posts, allocations, directorates: settings.vocabularies.directorates };
      }),
    [sp, sources]
  );
  return useLoaded(load);
}
