import type { PartialDate } from '../../../domain/dates/partialDate';
import { placeAtEnd } from '../../../domain/parts/placeOfPart';
import type { ActionKind, RecordId } from '../../../domain/records';
import type { RegisterEntry } from '../../../domain/register/entry';
import type { NewPart } from '../../../services/records/parts/partStore';

/** A new part as it is typed. */
export interface AddPartFields {
  readonly kind: ActionKind;
  readonly label: string | undefined;
  readonly text: string | undefined;
  readonly due: PartialDate | undefined;
  /** The inspectorate set the date, not the force. */
  readonly byInspectorate: boolean;
  readonly leadPost: string | undefined;
  readonly leadOfficer: string | undefined;
  /** Behind all parts that stood when the form began. */
  readonly order: number;
  /** Set with the first send: a form in which nothing was typed says what is missing. */
  readonly toSend: boolean;
}

/**
 * What the form of a new part begins with. Its place is worked out here and once: sent again after a
 * lost answer, the part must be the one that was sent before, whatever others added meanwhile.
 */
export function beginNewPart({
  parts,
  withdrawnParts = []
}: Pick<RegisterEntry, 'parts' | 'withdrawnParts'>): AddPartFields {
  return {
    kind: 'sub-action',
    label: undefined,
    text: undefined,
    due: undefined,
    byInspectorate: false,
    leadPost: undefined,
    leadOfficer: undefined,
    order: placeAtEnd([...parts.map(({ action }) => action), ...withdrawnParts]),
    toSend: false
  };
}

/** The part that the form adds; the same for the same fields and id. */
export function partToAdd(
  fields: AddPartFields,
  id: RecordId,
  recommendationId: RecordId
): NewPart {
  const { kind, label, text, due, byInspectorate, leadPost, leadOfficer, order } = fields;
  return {
    id,
    recommendationId,
    kind,
    order,
    ...(label !== undefined && { label }),
    ...(text !== undefined && { text }),
    ...(due !== undefined && { due }),
    ...(byInspectorate && { dueSetBy: 'inspectorate' }),
    ...(leadPost !== undefined && { leadPost }),
    ...(leadOfficer !== undefined && { leadOfficer })
  };
}
