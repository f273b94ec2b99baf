import { formatMonthLong } from '../dates/formatDate';
import { kindWord } from '../words/kindWord';
import { statusWord } from '../words/statusWord';
import type { Report } from '../records';
import type { RegisterEntry } from './entry';

/** Between fields, so that a quoted phrase is never found across two of them. */
const FIELD_BREAK = '\n';

/**
 * One lower-cased text per entry with everything that a search looks through. Build it once for the
 * entries and keep it; a search then is a plain scan, faster than any index (`performance.md`).
 */
export function searchable(entries: readonly RegisterEntry[]): readonly string[] {
  const ofReports = new Map<Report, string>();
  return entries.map((entry) => {
    const known = ofReports.get(entry.report);
    const ofReport = known ?? joined(reportFields(entry.report));
    if (known === undefined) ofReports.set(entry.report, ofReport);
    return fold(joined(ownFields(entry)) + ofReport);
  });
}

/**
 * What a query asks for: words in any order, each a part of a word or more, and "quoted phrases" as
 * they stand. A quotation mark without its partner reaches to the end, as one types.
 */
export function searchTerms(query: string): readonly string[] {
  const terms: string[] = [];
  for (const [, phrase, word] of fold(query).matchAll(/"([^"]*)"?|([^\s"]+)/g)) {
    const term = phrase === undefined ? word : phrase.replace(/\s+/g, ' ').trim();
    if (term !== '') terms.push(term);
  }
  // Long terms are rare: looking for them first ends most scans early.
  return Array.from(new Set(terms)).sort((a, b) => b.length - a.length);
}

/** Whether an entry's searchable text holds every term. No terms: everything is found. */
export function holdsTerms(text: string, terms: readonly string[]): boolean {
  for (const term of terms) if (text.indexOf(term) < 0) return false;
  return true;
}

/** The places in `texts` (from `searchable`) of the entries that a query finds, in their order. */
export function search(texts: readonly string[], query: string): readonly number[] {
  const terms = searchTerms(query);
  const found: number[] = [];
  for (let index = 0; index < texts.length; index += 1) {
    if (holdsTerms(texts[index], terms)) found.push(index);
  }
  return found;
}

function ownFields({
  recommendation,
  position,
  shown,
  parts
}: RegisterEntry): readonly (string | undefined)[] {
  const fields = [
    recommendation.wording,
    recommendation.topic,
    recommendation.ref,
    kindWord(recommendation.kind),
    recommendation.leadPost,
    recommendation.leadOfficer,
    recommendation.directorate,
    statusWord(shown).word,
    position?.text,
    position?.reason,
    position?.waitingFor
  ];
  fields.push(...recommendation.appliesTo);
  for (const { action, shown: ofPart } of parts) {
    fields.push(action.label, action.text, action.position, action.leadPost);
    if (ofPart) fields.push(statusWord(ofPart).word);
  }
  return fields;
}

function reportFields({ title, publishers, published }: Report): readonly (string | undefined)[] {
  return [title, ...publishers, published && formatMonthLong(published)];
}

function joined(fields: readonly (string | undefined)[]): string {
  let text = '';
  for (const field of fields) if (field !== undefined && field !== '') text += field + FIELD_BREAK;
  return text;
}

const TYPED_FOR_PRINTED: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u00a0': ' '
};

/** Lower case, straight quotation marks, one kind of dash: what people type for what papers print. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2010-\u2014\u2018\u2019\u201c\u201d\u00a0]/g, (mark) => TYPED_FOR_PRINTED[mark]);
}
