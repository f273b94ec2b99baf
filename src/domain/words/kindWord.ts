import type { Kind } from '../records';

const PLURAL: Readonly<Record<Kind, string>> = {
  recommendation: 'Recommendations',
  'area for improvement': 'Areas for improvement',
  'cause of concern': 'Causes of concern',
  'cause of concern with recommendation': 'Causes of concern with recommendations',
  'area for enhancement': 'Areas for enhancement',
  'area for attention': 'Areas for attention',
  'audit action': 'Audit actions'
};

/** What a finding is called: "Area for improvement". */
export function kindWord(kind: Kind): string {
  return withCapital(kind);
}

/** What several findings of one kind are called: "Areas for improvement". */
export function kindWordPlural(kind: Kind): string {
  return PLURAL[kind];
}

function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
