import type { IsoDay } from '../dates/partialDate';
import type { EvidenceShown } from '../evidence/evidence';
import type { Person, Post } from '../post';
import type { AnswersAs, LeadFlag, Responsible } from '../posts/responsible';
import { answersAs, responsibleOn } from '../posts/responsible';
import type { NamedPerson } from '../posts/samePerson';
import { nameKey } from '../posts/samePerson';
import type { RecordId } from '../records';
import type { RegisterEntry } from '../register/entry';
import type { Review } from '../review';
import type { ActionsView, ViewsOffered } from './actionsView';
import { directorateAnswering } from './actionsView';
import type { OwedGroup } from './groupAlike';
import { groupAlike } from './groupAlike';
import { isOpenPart, owedOn } from './owedOn';
import type { NothingOwed, OwedStep } from './owedStep';
import type { Urgency } from './urgency';
import { compareUrgency, urgencyOf } from './urgency';

/** Everything that says who owes what. */
export interface ActionsSite {
  readonly entries: readonly RegisterEntry[];
  readonly posts: readonly Post[];
  readonly reviews: readonly Review[];
  /** By recommendation; undefined where the evidence is not known. */
  readonly evidence?: ReadonlyMap<RecordId, readonly EvidenceShown[]>;
  readonly day: IsoDay;
}

/** A recommendation in somebody's list. */
export interface ListedRecord {
  readonly entry: RegisterEntry;
  readonly responsible: Responsible;
  /** In what capacity it is theirs; undefined in the views of a directorate and of everyone. */
  readonly as?: AnswersAs;
  /** Only these parts are theirs. */
  readonly onlyParts?: ReadonlySet<RecordId>;
}

export interface OwedRecord extends ListedRecord {
  readonly step: OwedStep;
  readonly urgency: Urgency;
}

export interface QuietRecord extends ListedRecord {
  readonly why: NothingOwed;
}

export interface ActionsList {
  /** The most urgent first; alike ones of one report together. */
  readonly owed: readonly OwedGroup<OwedRecord>[];
  /** How many recommendations something is owed on. */
  readonly owedOn: number;
  /** In the order of the register. */
  readonly nothing: readonly QuietRecord[];
  /** How many leads are weak, by what is weak about them: of records that are not complete. */
  readonly flags: ReadonlyMap<LeadFlag, number>;
}

/** What is owed by those who are looked at. `me` is who looks. */
export function actionsList(site: ActionsSite, view: ActionsView, me: Person): ActionsList {
  const reviews = bySubject(site.reviews);
  const owed: OwedRecord[] = [];
  const nothing: QuietRecord[] = [];
  const flags = new Map<LeadFlag, number>();
  for (const listed of listedRecords(site, view, me)) {
    const { entry, onlyParts, responsible } = listed;
    const { id } = entry.recommendation;
    const result = owedOn(entry, {
      day: site.day,
      reviews: reviews.get(id),
      ...(site.evidence && { evidence: site.evidence.get(id) ?? [] }),
      ...(onlyParts && { onlyParts })
    });
    if (result.kind === 'nothing') nothing.push({ ...listed, why: result.why });
    else {
      const { step } = result;
      owed.push({ ...listed, step, urgency: urgencyOf(entry, step, site.day, onlyParts) });
    }
    const { flag } = responsible;
    const isOver = result.kind === 'nothing' && result.why === 'complete';
    if (flag !== undefined && !isOver) flags.set(flag, (flags.get(flag) ?? 0) + 1);
  }
  return {
    owed: groupAlike([...owed].sort(compareUrgency)),
    owedOn: owed.length,
    nothing,
    flags
  };
}

/** The people who answer for something that one may look at, by name; each once. */
export function peopleAnswering(site: ActionsSite, offered: ViewsOffered): readonly NamedPerson[] {
  const { everyone, directorates } = offered;
  if (!everyone && directorates.length === 0) return [];
  const who = responsibleOn(site.posts, site.day);
  const directorateOf = directorateAnswering(site.posts, site.day);
  const mine = new Set(directorates.map(nameKey));
  const people = new Map<string, NamedPerson>();
  for (const { recommendation, parts } of site.entries) {
    if (!everyone && !mine.has(nameKey(directorateOf(recommendation) ?? ''))) continue;
    for (const allocated of [recommendation, ...parts.map(({ action }) => action)]) {
      for (const { name, login } of who(allocated).people) {
        const known = people.get(nameKey(name));
        if (known?.login === undefined) people.set(nameKey(name), { name, login });
      }
    }
  }
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

function listedRecords(
  { entries, posts, day }: ActionsSite,
  view: ActionsView,
  me: Person
): readonly ListedRecord[] {
  const who = responsibleOn(posts, day);
  const standing = entries.filter(({ recommendation }) => recommendation.withdrawn === undefined);
  const withLead = standing.map((entry) => ({ entry, responsible: who(entry.recommendation) }));
  if (view.kind === 'everyone') return withLead;
  if (view.kind === 'directorate') {
    const directorateOf = directorateAnswering(posts, day);
    const asked = nameKey(view.directorate);
    return withLead.filter(
      ({ entry }) => nameKey(directorateOf(entry.recommendation) ?? '') === asked
    );
  }
  const person = view.kind === 'mine' ? me : view.person;
  return withLead.flatMap((listed): readonly ListedRecord[] => {
    const as = answersAs(person, listed.responsible);
    if (as !== undefined) return [{ ...listed, as }];
    const own = listed.entry.parts.filter(
      (part) => isOpenPart(part) && answersAs(person, who(part.action)) !== undefined
    );
    if (own.length === 0) return [];
    return [{ ...listed, onlyParts: new Set(own.map(({ action }) => action.id)) }];
  });
}

function bySubject(reviews: readonly Review[]): ReadonlyMap<RecordId, readonly Review[]> {
  const groups = new Map<RecordId, Review[]>();
  for (const review of reviews) {
    const group = groups.get(review.subjectId);
    if (group) group.push(review);
    else groups.set(review.subjectId, [review]);
  }
  return groups;
}
