import type { FieldProblem } from '../../../domain/registration/checkNewReport';
import { checkReportFacts, tooLong } from '../../../domain/registration/checkNewReport';
import { isEnteredDate } from '../../../domain/registration/proposedDeadline';
import type {
  RegistrationFields,
  ReportFields
} from '../../../services/records/registration/registrationStore';

/** Whether the facts are corrected or the record is withdrawn: each has a form of its own. */
export type RegistrationMode = 'correct' | 'withdraw';

/** What keeps corrected facts of a recommendation from being saved. */
export function checkRegistration(
  mine: RegistrationFields,
  mode: RegistrationMode
): readonly FieldProblem<keyof RegistrationFields>[] {
  if (mode === 'withdraw') return reasonMissing(mine.withdrawn);
  const problems: FieldProblem<keyof RegistrationFields>[] = [
    ...tooLong('ref', mine.ref ?? ''),
    ...tooLong('topic', mine.topic ?? '')
  ];
  if (mine.wording.trim() === '')
    problems.push({ field: 'wording', problem: { kind: 'no words' } });
  if (!isEnteredDate(mine.dueOriginal)) {
    const typed = mine.dueOriginal ?? '';
    problems.push({ field: 'dueOriginal', problem: { kind: 'no such date', typed } });
  }
  return problems;
}

/** What keeps corrected facts of a report from being saved. */
export function checkReport(
  mine: ReportFields,
  mode: RegistrationMode
): readonly FieldProblem<keyof ReportFields>[] {
  if (mode === 'withdraw') return reasonMissing(mine.withdrawn);
  const { title, publishers, published } = mine;
  return checkReportFacts({
    title,
    publishers: publishers.join('; '),
    ...(published !== undefined && { published })
  }).flatMap(({ field, problem }) =>
    field === 'title' || field === 'publishers' || field === 'published' ? [{ field, problem }] : []
  );
}

function reasonMissing(
  reason: string | undefined
): readonly { readonly field: 'withdrawn'; readonly problem: { readonly kind: 'no reason' } }[] {
  return (reason ?? '').trim() === ''
    ? [{ field: 'withdrawn', problem: { kind: 'no reason' } }]
    : [];
}
