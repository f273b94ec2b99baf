import { formatDate } from '../../domain/dates/formatDate';
import type { EvidenceShown } from '../../domain/evidence/evidence';
import type { EntryPart } from '../../domain/register/entry';
import { firstWords } from '../../domain/words/partName';
import { EVIDENCE } from '../loc/evidence';

/** What a use of evidence is called on screen: its file, its link, or why neither is shown. */
export function evidenceName({ use, file, link, fault }: EvidenceShown): string {
  if (file !== undefined) return file.name;
  if (link !== undefined) return link.title;
  if (fault?.kind === 'restricted') return EVIDENCE.hidden;
  return use.keptIn === 'EvidenceLinks' ? EVIDENCE.linkNotThere : EVIDENCE.notThere;
}

/** What it proves; of a restricted file only its library knows, and those who may read there. */
export function provesWords({ use, file }: EvidenceShown): string {
  return use.keptIn === 'RestrictedEvidence' ? (file?.describes ?? use.proves) : use.proves;
}

/** What a part is called where it is chosen or named: its label, else the beginning of its words. */
export function partName({ action: { label, text = '' } }: EntryPart): string {
  const words = firstWords(text);
  return label === undefined ? words : words === '' ? label : `${label}: ${words}`;
}

/** When it holds: "October 2017 to October 2018", "from November 2017"; undefined where not said. */
export function periodWords({ use, file }: EvidenceShown): string | undefined {
  const from = use.effectiveFrom ?? file?.effectiveFrom;
  const to = use.effectiveTo ?? file?.effectiveTo;
  const { between, from: since, until } = EVIDENCE.period;
  if (from !== undefined && to !== undefined) {
    return between(formatDate(from, 'short'), formatDate(to, 'short'));
  }
  if (from !== undefined) return since(formatDate(from, 'short'));
  return to === undefined ? undefined : until(formatDate(to, 'short'));
}
