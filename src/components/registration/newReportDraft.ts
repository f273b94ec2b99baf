import type { RecordId } from '../../domain/records';
import { isPlainRecord } from '../../domain/plainRecord';
import type { NewReportFacts, NewRow } from '../../domain/registration/newRow';
import { isNewRow, isReportFacts, isTextOrNothing } from './newReportShape';

/** A report that is being entered, with the ids that its records will have: all that sending needs. */
export interface NewReportDraft {
  /** Of the report, where it is a new one. */
  readonly reportId: RecordId;
  /** A report on the site that recommendations are added to instead. */
  readonly existing?: RecordId;
  readonly facts: NewReportFacts;
  readonly rows: readonly NewRow[];
  /** Pasted text that has not been read yet. */
  readonly pasting: string;
  /** It was sent, and some of it may be on the site: what was sent does not change any more. */
  readonly sent: boolean;
  /** SharePoint refused a row of it for good: what is not on the site may change (`openAgain`). */
  readonly refused?: boolean;
  /** ISO date and time of the last change. */
  readonly typedAt: string;
}

export function emptyDraft(reportId: RecordId, existing?: RecordId): NewReportDraft {
  return {
    reportId,
    ...(existing !== undefined && { existing }),
    facts: { title: '', publishers: '' },
    rows: [],
    pasting: '',
    sent: false,
    typedAt: ''
  };
}

/** Whether anything was entered that would be lost. */
export function isEntered({ facts, rows, pasting }: NewReportDraft): boolean {
  const { title, publishers, scope, published, narrative } = facts;
  const said = [title, publishers, scope ?? '', published ?? '', narrative ?? '', pasting];
  return rows.length > 0 || said.some((text) => text.trim() !== '');
}

/** Keeps the one report that a person is entering on a site. */
export interface NewReportDrafts {
  readonly read: () => NewReportDraft | undefined;
  readonly keep: (draft: NewReportDraft) => void;
  readonly forget: () => void;
}

/**
 * The draft in the browser's own storage, named after the person and the site (`keptFor`). Where the
 * storage is full or forbidden no draft is kept; what was typed stays on the screen and is asked about.
 */
export function createNewReportDrafts(keptFor: string): NewReportDrafts {
  const key = `rt-new-report|${keptFor}`;
  return {
    read: () => parse(unlessRefused(() => window.localStorage.getItem(key)) ?? null),
    keep: (draft) => unlessRefused(() => window.localStorage.setItem(key, JSON.stringify(draft))),
    forget: () => unlessRefused(() => window.localStorage.removeItem(key))
  };
}

function parse(text: string | null): NewReportDraft | undefined {
  if (text === null) return undefined;
  try {
    const draft: unknown = JSON.parse(text);
    if (!isPlainRecord(draft)) return undefined;
    const { reportId, existing, facts, rows, pasting, sent, refused, typedAt } = draft;
    const isNamed = typeof reportId === 'string' && reportId !== '';
    const isDated = typeof typedAt === 'string' && !Number.isNaN(Date.parse(typedAt));
    if (!isNamed || !isDated || !isReportFacts(facts)) return undefined;
    if (!Array.isArray(rows) || !rows.every(isNewRow)) return undefined;
    if (!isTextOrNothing(existing) || !isTextOrNothing(pasting)) return undefined;
    return {
      reportId,
      ...(existing !== undefined && { existing }),
      facts,
      rows,
      typedAt,
      pasting: pasting ?? '',
      sent: sent === true,
      ...(refused === true && { refused })
    };
  } catch (error) {
    console.warn('A draft could not be read', error);
    return undefined;
  }
}

function unlessRefused<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch (error) {
    console.warn('The browser keeps no drafts here', error);
    return undefined;
  }
}
