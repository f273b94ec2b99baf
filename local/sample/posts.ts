import type { IsoDay } from '../../src/domain/dates/partialDate';
import type { Person, Post } from '../../src/domain/post';
import { leads } from '../people';
import { recordIdOf } from './recordIdOf';

/**
 * The posts that lead the recommendations of papers 00 and 01, and the sample people who hold them.
 * Paper 00 prints its leads. Paper 01 has no column for them: its words speak of some (the heads of
 * Public Protection, Administration of Justice and Professional Standards, the SPOC for modern slavery),
 * the others are made up after its departments [I]. Who held what and when is made up; that posts are
 * empty, change hands and have deputies is not. "Corporate Communications" and "Professional Standards",
 * which lead parts of 01 R10/1, are departments and no posts.
 */
const samplePosts: readonly Omit<Post, 'id'>[] = [
  {
    title: 'Head of Administration of Justice',
    directorate: 'Crime',
    holder: leads.tessaLind,
    sourcePaper: '01'
  },
  {
    title: 'Lead, Serious and Organised Crime',
    directorate: 'Crime',
    holder: leads.owenPryce,
    sourcePaper: '01'
  },
  {
    title: 'Head of Public Protection Unit',
    directorate: 'Crime',
    holder: leads.nadiaFenn,
    to: '2018-06-30',
    sourcePaper: '01'
  },
  {
    title: 'Head of Public Protection Unit',
    directorate: 'Crime',
    holder: leads.danielOsei,
    from: '2018-07-01',
    sourcePaper: '01'
  },
  {
    title: 'Force SPOC, Modern Slavery',
    directorate: 'Crime',
    holder: leads.danielOsei,
    to: '2018-06-30',
    sourcePaper: '01'
  },
  {
    title: 'Force SPOC, Modern Slavery',
    directorate: 'Crime',
    from: '2018-07-01',
    sourcePaper: '01'
  },
  // Paper 00 calls the same post by another name: see below.
  {
    title: 'Chief Superintendent, Uniform Policing',
    directorate: 'Uniform Policing',
    holder: leads.garethBowen,
    to: '2018-12-31',
    sourcePaper: '01'
  },
  {
    title: 'Head of Professional Standards',
    directorate: 'Professional Standards',
    holder: leads.rashidKamal,
    sourcePaper: '01'
  },
  {
    title: 'Head of Human Resources',
    directorate: 'Human Resources',
    headsDirectorate: true,
    holder: leads.anitaDevlin,
    sourcePaper: '01'
  },
  {
    title: 'Head of Workforce Planning',
    directorate: 'Human Resources',
    deputy: leads.anitaDevlin,
    sourcePaper: '01'
  },
  {
    title: 'Head of Learning and Development',
    directorate: 'Human Resources',
    holder: leads.joAdeyemi,
    deputy: leads.anitaDevlin,
    sourcePaper: '01'
  },
  {
    title: 'DCS Crime Directorate',
    directorate: 'Crime',
    headsDirectorate: true,
    holder: leads.nadiaFenn,
    from: '2018-07-01',
    sourcePaper: '00'
  },
  {
    title: 'DCS Intelligence and Information Directorate',
    directorate: 'Intelligence and Information',
    deputy: leads.owenPryce,
    sourcePaper: '00'
  },
  {
    title: 'Chief Operating and Chief Financial Officer',
    holder: leads.ruthCallender,
    sourcePaper: '00'
  },
  {
    title: 'Ch.Supt. Uniform Policing Directorate',
    directorate: 'Uniform Policing',
    holder: leads.garethBowen,
    from: '2019-01-01',
    sourcePaper: '00'
  }
];

export const posts: readonly Post[] = samplePosts.map((post) => ({
  ...post,
  id: recordIdOf(`post/${post.title}/${post.from ?? 'beginning'}`),
  ...(post.holder && { holder: asHolder(post.holder) }),
  ...(post.deputy && { deputy: asHolder(post.deputy) })
}));

/** Who held the post on the day; undefined where it was vacant, is not known, or no day is given. */
export function holderOf(title: string | undefined, day: IsoDay | undefined): Person | undefined {
  if (day === undefined) return undefined;
  return posts.find(
    (post) =>
      post.title === title &&
      (post.from === undefined || post.from <= day) &&
      (post.to === undefined || day <= post.to)
  )?.holder;
}

function asHolder({ name, login }: Person): Person {
  return { name, login };
}
