import type { RegisterEntry } from '../../../../domain/register/entry';
import type { FilterField } from '../../../../domain/register/filter';
import { filterChoices } from '../../../../domain/register/filterChoices';

const FIELDS: readonly FilterField[] = [
  'status',
  'due',
  'changed',
  'pending review',
  'report',
  'lead',
  'directorate',
  'kind',
  'applies to',
  'publisher'
];

/** The fields that tell the entries apart: one that is the same for all of them would filter nothing. */
export function fieldsToOffer(entries: readonly RegisterEntry[]): readonly FilterField[] {
  return FIELDS.filter((field) => {
    switch (field) {
      case 'due':
        return true;
      case 'changed':
        return entries.some(
          ({ shown, parts }) => shown.changed || parts.some((part) => part.shown?.changed)
        );
      case 'pending review':
        return entries.some(({ shown }) => shown.pendingReview);
      default:
        return filterChoices(entries, field).length > 1;
    }
  });
}
