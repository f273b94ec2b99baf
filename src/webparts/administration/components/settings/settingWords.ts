import { SETTINGS } from '../../../../components/loc/administrationSettings';
import type { ClashField } from '../../../../components/conflict/clashField';
import { formatDate } from '../../../../domain/dates/formatDate';
import { isPartialDate } from '../../../../domain/dates/partialDate';
import type { Committee } from '../../../../domain/records';
import type {
  OwnersSetting,
  OwnersSettings
} from '../../../../services/administration/settingsEdits';

/** How a setting reads in words, one thing a line. */
export function settingWords(name: OwnersSetting, value: OwnersSettings[OwnersSetting]): string {
  if (name === 'mostDateMoves') return SETTINGS.moves(value as number | undefined);
  if (name === 'committees') {
    return ((value ?? []) as readonly Committee[])
      .map((committee) => `${committee.name}: ${SETTINGS.methods[committee.ragMethod]}`)
      .join('\n');
  }
  if (Array.isArray(value)) return value.join('\n');
  if (name === 'lastPaper' && typeof value === 'string' && isPartialDate(value)) {
    return formatDate(value, 'long');
  }
  return typeof value === 'string' ? value : '';
}

/** How the settings of a block are spoken of where two owners changed them. */
export function settingClashFields<Name extends OwnersSetting>(
  names: readonly Name[]
): readonly ClashField<Pick<OwnersSettings, Name>>[] {
  return names.map((field) => ({
    field,
    label: SETTINGS.fields[field],
    words: (value) => settingWords(field, value),
    writable: false
  }));
}
