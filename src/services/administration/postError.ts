import { formatDayLong } from '../../domain/dates/formatDate';
import type { Post } from '../../domain/post';

/** What keeps a post from being written because of another row; `SENTENCES` says each to the person. */
export type PostErrorKind = 'in the list already' | 'later row begins' | 'changed meanwhile';

const SENTENCES: Readonly<Record<PostErrorKind, (row: Post) => string>> = {
  'in the list already': (row) =>
    `${row.title} is in the list already, ${heldWords(row)}: hand it over, or edit it.`,
  'later row begins': (row) =>
    `${row.title} has a later row already, ${heldWords(row)}: two would hold it at once. ` +
    'Give an earlier day, or edit or remove the later row. Nothing was written.',
  'changed meanwhile': (row) =>
    `Somebody changed this row of ${row.title} meanwhile: it is now ${heldWords(row)}. ` +
    'Nothing was removed. Close this and look at it again.'
};

/** An error whose message is a sentence for the person; `row` is the row that is in the way. */
export class PostError extends Error {
  public readonly kind: PostErrorKind;
  public readonly row: Post;

  public constructor(kind: PostErrorKind, row: Post) {
    super(SENTENCES[kind](row));
    this.name = 'PostError';
    this.kind = kind;
    this.row = row;
  }
}

export function isPostError(error: unknown, kind?: PostErrorKind): error is PostError {
  return error instanceof PostError && (kind === undefined || error.kind === kind);
}

/** Who holds a post by a row and when: "held by Owen Pryce from 1 January 2019 to 31 May 2020". */
function heldWords({ holder, from, to }: Post): string {
  const who = holder === undefined ? 'vacant' : `held by ${holder.name}`;
  const since = from === undefined ? 'from the beginning' : `from ${formatDayLong(from)}`;
  return to === undefined ? `${who} ${since}` : `${who} ${since} to ${formatDayLong(to)}`;
}
