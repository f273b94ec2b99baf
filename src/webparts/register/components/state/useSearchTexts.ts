import * as React from 'react';
import type { RegisterEntry } from '../../../../domain/register/entry';
import { searchable } from '../../../../domain/register/search';

/** Entries whose texts are made in one go: some 10 ms, so that nothing waits noticeably. */
const SLICE = 2000;

interface Texts {
  readonly advance: () => boolean;
  readonly all: () => readonly string[];
}

/**
 * The texts that are searched, made ahead in slices while the page has nothing else to do, so that the
 * first key finds them there. Who asks earlier waits for the rest.
 */
export function useSearchTexts(entries: readonly RegisterEntry[]): () => readonly string[] {
  const texts = React.useMemo(() => textsOf(entries), [entries]);
  React.useEffect(() => {
    let timer: number | undefined;
    const work = (): void => {
      if (texts.advance()) {
        timer = window.setTimeout(work);
      }
    };
    timer = window.setTimeout(work, 100);
    return () => window.clearTimeout(timer);
  }, [texts]);
  return texts.all;
}

function textsOf(entries: readonly RegisterEntry[]): Texts {
  const made: string[] = [];
  const advance = (): boolean => {
    for (const text of searchable(entries.slice(made.length, made.length + SLICE))) {
      made.push(text);
    }
    return made.length < entries.length;
  };
  return {
    advance,
    all: () => {
      while (made.length < entries.length) {
        advance();
      }
      return made;
    }
  };
}
