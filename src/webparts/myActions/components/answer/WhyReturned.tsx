import * as React from 'react';
import { useId } from '@fluentui/react-hooks';
import { MY_ACTIONS } from '../../../../components/loc/myActions';
import { useReasonsOf } from '../../../../components/recommendation/useReasonsOf';
import { formatDate, formatSeveral } from '../../../../domain/dates/formatDate';
import { isReturned } from '../../../../domain/owed/owedStep';
import type { OwedStep } from '../../../../domain/owed/owedStep';
import type { RecordId } from '../../../../domain/records';
import { reviewerOf } from '../../../../domain/reviewerOf';
import type { Rights, TrackerStore } from '../../../../services/records/trackerStore';
import styles from './Answer.module.scss';

export interface WhyReturnedProps {
  readonly step: OwedStep;
  readonly recommendationId: RecordId;
  readonly store: Pick<TrackerStore, 'dates'>;
  readonly rights: Pick<Rights, 'editPosition' | 'review'>;
}

/** What a reviewer found, or what was decided, and why, where it came back to the lead. */
export function WhyReturned(props: WhyReturnedProps): React.ReactElement {
  const { step, recommendationId, store, rights } = props;
  const headingId = useId('why');
  const { reviewId, subjectId } = reviewOf(step, recommendationId);
  const reasons = useReasonsOf({
    store,
    subjectId,
    isAsked: reviewId !== undefined && (rights.editPosition || rights.review),
    again: reviewId
  });
  if (!isReturned(step)) return <></>;
  const reason = reviewId === undefined ? undefined : reasons.byReview.get(reviewId);
  return (
    <section className={styles.returned} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.lastTitle}>
        {MY_ACTIONS.why}
      </h3>
      <p className={styles.why}>{whyWords(step)}</p>
      {reason !== undefined && (
        <p className={styles.words} dir="auto">
          {reason}
        </p>
      )}
      {reasons.failed && <p className={styles.quiet}>{MY_ACTIONS.reasonNotRead}</p>}
    </section>
  );
}

/** The review that came back, and the record that its reason is kept under. */
function reviewOf(
  step: OwedStep,
  recommendationId: RecordId
): { readonly reviewId?: RecordId; readonly subjectId: RecordId } {
  switch (step.kind) {
    case 'answer a review':
      return { reviewId: step.review.id, subjectId: step.review.subjectId };
    case 'answer a verdict':
      return { reviewId: step.reviewId, subjectId: recommendationId };
    case 'answer a refused date':
      return {
        reviewId: step.refused.decision?.reviewId,
        subjectId: step.part?.id ?? recommendationId
      };
    default:
      return { subjectId: recommendationId };
  }
}

function whyWords(step: OwedStep): string {
  switch (step.kind) {
    case 'answer a review': {
      const { kind, outcome, reviewedOn, created } = step.review;
      return MY_ACTIONS.found(
        kind,
        outcome,
        reviewerOf(step.review),
        onDay(reviewedOn ?? created?.slice(0, 10))
      );
    }
    case 'answer a verdict':
      return MY_ACTIONS.notEnough(step.proves, onDay(step.on));
    case 'answer a refused date': {
      const { to, reason, decision } = step.refused;
      return MY_ACTIONS.notAgreed(
        formatSeveral(to, 'long'),
        reason,
        decision?.by,
        onDay(decision?.on)
      );
    }
    default:
      return '';
  }
}

function onDay(day: string | undefined): string | undefined {
  return day === undefined ? undefined : formatDate(day, 'long');
}
