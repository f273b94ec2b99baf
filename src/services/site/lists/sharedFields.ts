import type { FieldDeclaration } from '../declaration/field';
import {
  choice,
  date,
  longText,
  number,
  recordId,
  text,
  vocabularyChoice
} from '../declaration/field';
import { STATUS_ORDER } from '../../../domain/status';

/** The printed forms of a deadline (`domain.md` 2.10). */
export const DEADLINE_FORMS = [
  'month',
  'day',
  'relative',
  'immediate',
  'none',
  'to be confirmed',
  'words',
  'blank'
] as const;

export const DEADLINE_SETTERS = ['inspectorate', 'internal', 'none set', 'not said'] as const;

/** The columns of a deadline: as printed, as understood, and as it is now. */
export const dueFields = {
  DuePrinted: longText({
    title: 'Due, as printed',
    description: 'The deadline as the paper prints it, line by line.'
  }),
  DueForm: choice({
    title: 'Due, form',
    description: 'The form in which the deadline is printed.',
    choices: DEADLINE_FORMS
  }),
  DueOriginal: text({
    title: 'Due (original)',
    description: 'The date first set: 2018-01 for a month, 2018-01-31 for a day. It never changes.',
    indexed: true
  }),
  DueSetBy: choice({
    title: 'Due, set by',
    description: 'Who set the original date.',
    choices: DEADLINE_SETTERS
  }),
  DueCurrent: text({
    title: 'Due (current)',
    description: 'The dates it is due now, as 2018-01 or 2018-01-31, several separated by ";".',
    indexed: true
  }),
  DueCurrentDate: date({
    title: 'Due by',
    description: 'The last day of the earliest current date. Filled in from "Due (current)".',
    indexed: true
  }),
  DueRelative: text({
    title: 'Due, relative',
    description: 'The words that set the date: "Within six months".'
  }),
  DueReason: longText({
    title: 'Due, reason for change',
    description: 'Why the date was moved.'
  }),
  DueDecisionId: recordId({
    title: 'Due, decided by (ID)',
    description: 'Record ID of the review that set the current dates; empty: set with the record.'
  })
};

export const statusField: FieldDeclaration<'choice'> = choice({
  title: 'Status',
  description:
    'GREEN implemented, AMBER ongoing, RED past its deadline or not to be implemented, ' +
    'WHITE with another body, CLOSED without being implemented.',
  choices: STATUS_ORDER,
  indexed: true
});

export const statusReasonField: FieldDeclaration<'longText'> = longText({
  title: 'Reason for the status',
  description: 'Why it will not be implemented (RED) or was closed (CLOSED).'
});

export const sortOrderField = (within: string): FieldDeclaration<'number'> =>
  number({ title: 'Order', description: `Place within ${within}, from 1.`, indexed: true });

export const sourcePaperField: FieldDeclaration<'text'> = text({
  title: 'Source paper',
  description: 'The paper that the record was read from, for example 01.'
});

/** Children name their parent by its GUID (`architecture.md`, Records). */
export const parentIdField = (title: string, of: string): FieldDeclaration<'recordId'> =>
  recordId({ title: `${title} (ID)`, description: `Record ID of ${of}.`, indexed: true });

/** A month (2017-11) or a day (2017-11-14), at the precision that is known. */
export const partialDateField = (title: string, of: string): FieldDeclaration<'text'> =>
  text({ title, description: `${of}, as 2017-11 or 2017-11-14.` });

export const noteField: FieldDeclaration<'longText'> = longText({
  title: 'Note',
  description: 'What else is to be known about it.'
});

export const markingField: FieldDeclaration<'choice'> = vocabularyChoice({
  title: 'Marking',
  description: 'Protective marking; decides what a paper prints.',
  vocabulary: 'markings'
});

export const sha256Field: FieldDeclaration<'text'> = text({
  title: 'SHA-256',
  description: 'Fingerprint of the file, so that the same file and a changed file are recognised.',
  indexed: true
});

/** Rows that are only added are withdrawn by another row. */
export const withdrawsField = (what: string): FieldDeclaration<'recordId'> =>
  recordId({
    title: 'Withdraws (ID)',
    description: `Record ID of the ${what} that this one takes the place of.`,
    indexed: true
  });

export const withdrawnField: FieldDeclaration<'longText'> = longText({
  title: 'Withdrawn',
  description: 'Why it was withdrawn as a mistake; empty while it stands.'
});
