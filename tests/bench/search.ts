import { joinEntries } from '../../src/domain/register/joinEntries';
import { search, searchTerms, searchable } from '../../src/domain/register/search';
import { manyRecords } from '../../local/sample/many';
import { medianMs } from './measure';
import type { Measured } from './measure';

const BREAK = '\u0000';

const AS_AT = { day: '2017-11-20', lastPaper: '2017-09-19' };

/** Queries as they grow while one types; the first letters find nearly everything. */
const KEYSTROKES = ['e', 'ef', 'eff', 'effective', 'effectiveness 2', 'effectiveness 2016', 'zzz'];

/**
 * Searching 20,000 recommendations, worst keystroke. The baseline is one `indexOf` scan over all
 * texts joined into one string, which counts the same hits.
 */
export function benchSearch(): readonly Measured[] {
  const entries = joinEntries(manyRecords(20_000, 1), AS_AT);
  const texts = searchable(entries);
  const joined = texts.join(BREAK);

  let worst: Measured | undefined;
  for (const query of KEYSTROKES) {
    const baselineMs = medianMs(() => scan(joined, searchTerms(query)));
    const oursMs = medianMs(() => search(texts, query));
    const measured: Measured = {
      name: `search, 20,000 recommendations, "${query}"`,
      baseline: 'indexOf over one joined string',
      baselineMs,
      oursMs,
      goal: 1.3
    };
    if (worst === undefined || measured.oursMs > worst.oursMs) {
      worst = measured;
    }
  }
  return worst === undefined ? [] : [worst];
}

/** Counts the texts that hold every term: finds the first term, then looks around it for the rest. */
function scan(joined: string, [first = '', ...rest]: readonly string[]): number {
  let found = 0;
  for (let at = joined.indexOf(first); at >= 0;) {
    const start = joined.lastIndexOf(BREAK, at) + 1;
    const next = joined.indexOf(BREAK, at);
    const end = next < 0 ? joined.length : next;
    const text = rest.length > 0 ? joined.slice(start, end) : '';
    if (rest.every((term) => text.includes(term))) {
      found += 1;
    }
    at = next < 0 ? -1 : joined.indexOf(first, next);
  }
  return found;
}
