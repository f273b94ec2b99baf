import * as React from 'react';
import { MY_ACTIONS } from '../../../../components/loc/myActions';
import { formatDate, formatSeveral } from '../../../../domain/dates/formatDate';
import { isReturned } from '../../../../domain/owed/owedStep';
import type { OwedStep } from '../../../../domain/owed/owedStep';
import { reviewerOf } from '../../../../domain/reviewerOf';
import { useId } from '@fluentui/react-hooks';
import styles from './Answer.module.scss';

/** What a reviewer found, or what was decided, where it came back to the lead. */
export function WhyReturned({ step }: { readonly step: OwedStep }): React.ReactElement {
  const headingId = useId('why');
  if (!isReturned(step)) return <></>;
  return (
    <section className={styles.returned} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.lastTitle}>
        {MY_ACTIONS.why}
      </h3>
      <p className={styles.why}>{whyWords(step)}</p>
      <p className={styles.quiet}>{MY_ACTIONS.reasonInRecord}</p>
    </section>
  );
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
