import type { IsoDay } from '../dates/partialDate';
import type { Post } from '../post';
import type { PostOnDay } from '../posts/postOnDay';
import { postKey, postsOnDay } from '../posts/postOnDay';

/** A post as it is offered to lead, with who holds it on the day. */
export interface LeadToChoose {
  readonly title: string;
  readonly directorate?: string;
  readonly holders: readonly string[];
  readonly deputies: readonly string[];
}

/** What is to be known before a post is given the lead (`domain.md` 8: vacancies, single points). */
export type LeadWarning =
  | { readonly kind: 'vacant' }
  | { readonly kind: 'single lead'; readonly holder: string }
  | { readonly kind: 'not in the list' };

/** The posts that stand on the day, in the order of their titles. */
export function leadsToChoose(posts: readonly Post[], day: IsoDay): readonly LeadToChoose[] {
  return postsOnDay(posts, day)
    .filter(({ current }) => current.length > 0)
    .map(leadOf);
}

/** The post that is named, whatever its letter case. */
export function leadNamed(
  leads: readonly LeadToChoose[],
  title: string | undefined
): LeadToChoose | undefined {
  if (title === undefined) return undefined;
  const key = postKey(title);
  return leads.find((lead) => postKey(lead.title) === key);
}

/** What to say about a lead post; undefined where it has a holder and a deputy, or none is named. */
export function leadWarning(
  leads: readonly LeadToChoose[],
  title: string | undefined
): LeadWarning | undefined {
  if (title === undefined || title.trim() === '' || leads.length === 0) return undefined;
  const lead = leadNamed(leads, title);
  if (lead === undefined) return { kind: 'not in the list' };
  if (lead.holders.length === 0) return { kind: 'vacant' };
  const [holder] = lead.holders;
  const alone = lead.holders.length === 1 && lead.deputies.length === 0;
  return alone && holder !== undefined ? { kind: 'single lead', holder } : undefined;
}

/** The fields that a post fills when it is chosen: its directorate and its holder, where there are. */
export function filledByPost(lead: LeadToChoose | undefined): {
  readonly directorate?: string;
  readonly leadOfficer?: string;
} {
  const [leadOfficer] = lead?.holders ?? [];
  return {
    ...(lead?.directorate !== undefined && { directorate: lead.directorate }),
    ...(leadOfficer !== undefined && { leadOfficer })
  };
}

function leadOf({ title, current }: PostOnDay): LeadToChoose {
  const directorate = current.find((post) => post.directorate !== undefined)?.directorate;
  return {
    title,
    ...(directorate !== undefined && { directorate }),
    holders: current.flatMap(({ holder }) => (holder ? [holder.name] : [])),
    deputies: current.flatMap(({ deputy }) => (deputy ? [deputy.name] : []))
  };
}
