import type { Recommendation } from '../../../domain/records';
import type { RegistrationFields } from './registrationStore';

/** The fields of a recommendation as its registration shows and edits them. */
export function registrationFieldsOf(recommendation: Recommendation): RegistrationFields {
  const { ref, kind, wording, topic, appliesTo, marking, deadline, withdrawn } = recommendation;
  return {
    ref,
    kind,
    wording,
    topic,
    appliesTo,
    marking,
    duePrinted: deadline.printed.length === 0 ? undefined : deadline.printed.join('\n'),
    dueOriginal: deadline.original,
    dueSetBy: deadline.setBy,
    withdrawn
  };
}
