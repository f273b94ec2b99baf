import type { Vocabularies } from '../../../domain/records';

/** The words of the Settings that a choice column may offer. */
export type VocabularyName = keyof Vocabularies;

/** The kinds of column that the Tracker's lists use, named by what they hold. */
export type FieldKind =
  | 'text'
  | 'longText'
  | 'number'
  | 'yesNo'
  | 'date'
  | 'dateTime'
  | 'choice'
  | 'person'
  | 'url'
  | 'recordId';

/** What REST returns for a column of each kind; an empty column is null on the wire. */
export interface FieldValues {
  /** At most 255 characters. */
  readonly text: string;
  /** Plain text of any length; cannot be indexed. */
  readonly longText: string;
  readonly number: number;
  readonly yesNo: boolean;
  /** A day, given as the web's local midnight in UTC. */
  readonly date: string;
  readonly dateTime: string;
  /** REST does not hold people to the choices, so any text may come back. */
  readonly choice: string;
  /** The id of the person in the site's user list; it stands under the column's name with "Id". */
  readonly person: number;
  readonly url: { readonly Url: string; readonly Description: string };
  /** A GUID in lower case, made by whoever creates the record. */
  readonly recordId: string;
}

export interface FieldDeclaration<K extends FieldKind = FieldKind> {
  readonly kind: K;
  /** Column heading. */
  readonly title: string;
  readonly description: string;
  readonly indexed: boolean;
  /** SharePoint refuses a second row with the same value; a unique column is always indexed. */
  readonly unique: boolean;
  /** Kept out of SharePoint's own forms and views. */
  readonly hidden: boolean;
  /** What is always offered; a column with a vocabulary offers the site's own words instead. */
  readonly choices: readonly string[];
  readonly vocabulary?: VocabularyName;
}

interface FieldOptions {
  readonly title: string;
  readonly description: string;
  readonly indexed?: boolean;
  readonly unique?: boolean;
  readonly hidden?: boolean;
}

function field<K extends FieldKind>(
  kind: K,
  options: FieldOptions,
  choices: readonly string[] = []
): FieldDeclaration<K> {
  const unique = options.unique ?? false;
  return {
    kind,
    title: options.title,
    description: options.description,
    indexed: unique || (options.indexed ?? false),
    unique,
    hidden: options.hidden ?? false,
    choices
  };
}

type Unindexed = Omit<FieldOptions, 'indexed' | 'unique'>;

export const text = (options: FieldOptions): FieldDeclaration<'text'> => field('text', options);
/** Long text, hyperlinks and several-person columns cannot be indexed (MS: "Note" and "URL" fields). */
export const longText = (options: Unindexed): FieldDeclaration<'longText'> =>
  field('longText', options);
export const number = (options: FieldOptions): FieldDeclaration<'number'> =>
  field('number', options);
export const yesNo = (options: FieldOptions): FieldDeclaration<'yesNo'> => field('yesNo', options);
export const date = (options: FieldOptions): FieldDeclaration<'date'> => field('date', options);
export const dateTime = (options: FieldOptions): FieldDeclaration<'dateTime'> =>
  field('dateTime', options);
export const choice = (
  options: FieldOptions & { readonly choices: readonly string[] }
): FieldDeclaration<'choice'> => field('choice', options, options.choices);
/** A choice among words of the Settings. The list is never closed: people may type others. */
export const vocabularyChoice = (
  options: FieldOptions & { readonly vocabulary: VocabularyName }
): FieldDeclaration<'choice'> => ({
  ...field('choice', options),
  vocabulary: options.vocabulary
});
export const person = (options: FieldOptions): FieldDeclaration<'person'> =>
  field('person', options);
export const url = (options: Unindexed): FieldDeclaration<'url'> => field('url', options);
export const recordId = (options: FieldOptions): FieldDeclaration<'recordId'> =>
  field('recordId', options);

/** The column that holds a record's own GUID: unique, so that a create can be repeated without harm. */
export const ownRecordId = (of: string): FieldDeclaration<'recordId'> =>
  recordId({
    title: 'Record ID',
    description: `Identifies the ${of} wherever it is referred to. Made once, never changed.`,
    unique: true
  });
