import type { HandOverProblem } from '../../domain/posts/handOver';
import type { PostProblem } from '../../domain/posts/checkPost';
import { plural } from '../../domain/words/plural';

/** What the administration says of posts. */
export const POSTS = {
  intro:
    'Recommendations name posts, not people. A post has one row for each holder; when the holder changes, hand it over, so that the past can still be told.',
  asAt: (day: string) => `As at ${day}.`,
  counted: (posts: number, vacant: number) =>
    `${plural(posts, 'post', 'posts')}, ${vacant === 0 ? 'none vacant' : `${vacant} vacant`}`,
  empty: 'No post is in the list yet.',
  table: 'Posts and who holds them',
  columns: {
    post: 'Post',
    directorate: 'Directorate',
    holder: 'Holder',
    deputy: 'Deputy',
    from: 'From',
    to: 'Until',
    actions: 'Change'
  },
  vacant: 'Vacant',
  notHeldBefore: (day: string) => `Not held before ${day}`,
  vacantAfter: (day: string) => `Vacant after ${day}`,
  comesIn: (name: string, day: string) => `${name} from ${day}`,
  fromStart: 'not said',
  past: (count: number) => plural(count, 'past holder', 'past holders'),
  hidePast: 'Hide past holders',
  add: 'Add a post',
  edit: 'Edit',
  editPost: (title: string) => `Edit ${title}`,
  /** Tells the rows of one post apart for those who hear its buttons. */
  ofPeriod: (holder: string | undefined) => `, held by ${holder ?? 'nobody'}`,
  handOver: 'Hand over',
  handOverPost: (title: string) => `Hand over ${title}`,
  remove: 'Remove',
  removePost: (title: string) => `Remove ${title}`,
  saved: (title: string) => `${title} is saved.`,
  headOf: (directorate: string) => `${directorate}, head`,
  yes: 'yes',
  no: 'no',
  added: (title: string) => `${title} is in the list now.`,
  continued: (when: string) =>
    `This is what you typed on ${when} and did not save. Cancel lets you discard it.`,
  form: {
    title: 'Post',
    titleHint: 'As recommendations name it, such as Head of Professional Standards.',
    directorate: 'Directorate',
    headsDirectorate: 'Heads the directorate: sees all that it answers for',
    holder: 'Holder',
    holderHint: 'Empty while the post is vacant.',
    deputy: 'Deputy',
    from: 'From',
    fromHint: 'First day. Empty: from the beginning.',
    to: 'Until',
    toHint: 'Last day. Empty: until further notice.'
  },
  problems: {
    'post missing': 'Say what the post is called.',
    'post too long': 'The name of the post is too long: give at most 255 characters.',
    'heads no directorate': 'Name the directorate that this post heads.',
    'directorate too long': 'The name of the directorate is too long: give at most 255 characters.',
    'not a day': 'Give a day, such as 20 November 2017.',
    'ends before it begins': 'The last day is before the first.'
  } as Readonly<Record<PostProblem, string>>,
  handing: {
    present: (name: string, from: string) => `Held now by ${name}, from ${from}.`,
    presentVacant: (from: string) => `Vacant now, from ${from}.`,
    from: 'First day of the new holder',
    fromHint: 'The present row ends on the day before.',
    holder: 'New holder',
    holderHint: 'Empty: the post is vacant from that day.',
    deputy: 'Deputy from that day',
    save: 'Hand over',
    again: 'Hand over again',
    saving: 'Handing over\u2026',
    done: (title: string, name: string | undefined, day: string) =>
      `${title}: ${name ?? 'vacant'} from ${day}.`,
    problems: {
      'no day': 'Give the first day of the new holder, such as 20 November 2017.',
      'before the present holder': 'That day is not after the first day of the present holder.'
    } as Readonly<Record<HandOverProblem, string>>,
    changedTitle: 'Somebody changed this post meanwhile',
    changed: (name: string) =>
      `${name} changed the present row while you were handing it over. Nothing was written.`,
    asOpened: 'When you opened it',
    asNow: 'As it stands now',
    someone: 'Somebody else',
    goOn: 'Hand over from how it stands now'
  },
  removing: {
    title: (title: string) => `Remove ${title}?`,
    bin: 'Use this for a row that should never have been in the list. It goes into the recycle bin of this site, where an owner can restore it. When the holder changes, hand the post over instead.',
    row: (holder: string | undefined, from: string | undefined, to: string | undefined) =>
      `This row: ${holder ?? 'vacant'}, ${from === undefined ? 'from the beginning' : `from ${from}`}${
        to === undefined ? '' : ` to ${to}`
      }.`,
    others: (count: number) =>
      count === 1
        ? 'The other row of this post stays.'
        : `The ${count} other rows of this post stay.`,
    named: (count: number) =>
      `${plural(count, 'recommendation or AFI names', 'recommendations and AFIs name')} this post. They go on naming it, and it is then offered below as not in the list.`,
    keep: 'Keep it',
    yes: 'Remove',
    removing: 'Removing\u2026',
    done: (title: string, named: number) =>
      `${title} is in the recycle bin of this site now; an owner can restore it from there.${
        named === 0 ? '' : ' Recommendations that name it still do.'
      }`
  },
  unlisted: {
    heading: 'Named by recommendations, not in the list',
    none: 'Every post that recommendations name as their lead is in the list.',
    named: (count: number) =>
      `named by ${plural(count, 'recommendation or AFI', 'recommendations and AFIs')}`,
    papers: (sources: readonly string[]) => `Of the papers ${sources.join(', ')}.`,
    add: 'Add',
    addPost: (title: string) => `Add the post ${title}`,
    addAll: (count: number) => `Add all ${count}`,
    adding: (done: number, total: number) => `${done} of ${total} added`
  }
} as const;
