import type { Vocabularies } from '../../../domain/records';
import type { FieldDeclaration } from '../declaration/field';

/** What a choice column offers: its own choices, or the site's words where it names a vocabulary. */
export function offeredChoices(
  { choices, vocabulary }: FieldDeclaration,
  vocabularies: Vocabularies
): readonly string[] {
  return vocabulary === undefined ? choices : vocabularies[vocabulary];
}
