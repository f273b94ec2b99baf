import { KINDS } from '../../../../domain/kinds';
import type { RegisterEntry } from '../../../../domain/register/entry';
import { STATUS_ORDER } from '../../../../domain/status';
import { filterValueWord } from '../../../../domain/words/filterWords';
import { kindWordPlural } from '../../../../domain/words/kindWord';
import { statusName } from '../../../../domain/words/statusWord';
import type { ChoiceField } from './editFilters';

/** What a value of a field is called: a status by its words, a report by its title. */
export function choiceWord(
  field: ChoiceField,
  value: string,
  entries: readonly RegisterEntry[]
): string {
  switch (field) {
    case 'status': {
      const status = STATUS_ORDER.find((one) => one === value);
      return status === undefined ? value : statusName(status);
    }
    case 'kind': {
      const kind = KINDS.find((one) => one === value);
      return kind === undefined ? value : kindWordPlural(kind);
    }
    case 'report':
      return entries.find(({ report }) => report.id === value)?.report.title ?? value;
    default:
      return filterValueWord(field, value);
  }
}
