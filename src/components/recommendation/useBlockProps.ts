import * as React from 'react';
import { kindWord } from '../../domain/words/kindWord';
import type { BlockProps } from './blockProps';
import { createDraftStore } from './edit/draftStore';

export interface BlockPropsOptions extends Omit<
  BlockProps,
  'drafts' | 'what' | 'onSaved' | 'onLeftBehind'
> {
  /** Whose drafts are kept: the person and the site. Without it they last as long as the tab. */
  readonly draftsFor?: string;
  /** Announces quietly what was done. */
  readonly say: (what: string) => void;
  readonly readAgain: () => void;
}

/** What the blocks of one record are given, wherever they stand. */
export function useBlockProps(options: BlockPropsOptions): BlockProps {
  const { draftsFor, say, readAgain, ...given } = options;
  const { report, recommendation } = given.entry;
  const drafts = React.useMemo(() => createDraftStore(draftsFor), [draftsFor]);
  const kind = kindWord(recommendation.kind).toLowerCase();
  return {
    ...given,
    drafts,
    what: `${report.title}, ${kind} ${recommendation.ref ?? ''}`.trim(),
    onSaved: (said) => {
      say(said);
      readAgain();
    },
    onLeftBehind: readAgain
  };
}
