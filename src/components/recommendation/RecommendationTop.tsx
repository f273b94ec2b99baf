import * as React from 'react';
import { joinWithAnd } from '../../domain/dates/formatDate';
import type { AsAt, RegisterEntry } from '../../domain/register/entry';
import { explainStatus } from '../../domain/words/explainStatus';
import { kindWord } from '../../domain/words/kindWord';
import { PANEL } from '../loc/panel';
import { StatusMark } from '../status/StatusMark';
import styles from './RecommendationTop.module.scss';
import { WholeWords } from './WholeWords';

export interface RecommendationTopProps {
  readonly entry: RegisterEntry;
  readonly asAt: AsAt;
  readonly force: string;
  /** The panel is named by the first line. */
  readonly headingId: string;
}

/** What was recommended, in the words published, to whom, and where it stands and why. */
export function RecommendationTop(props: RecommendationTopProps): React.ReactElement {
  const { entry, asAt, force, headingId } = props;
  const { recommendation, shown } = entry;
  const { kind, ref, order, wording, appliesTo, leadPost } = recommendation;
  const line = [
    PANEL.appliesTo(appliesTo.length > 0 ? joinWithAnd(appliesTo) : force),
    leadPost === undefined ? PANEL.noLead : PANEL.lead(leadPost)
  ];
  return (
    <div className={styles.top}>
      <div className={styles.meta}>
        <h2 id={headingId} className={styles.kind}>
          {kindWord(kind)} {ref ?? PANEL.noRef(order)}
        </h2>
        <span> · {line.join(' · ')}</span>
      </div>
      <WholeWords key={recommendation.id} words={wording} />
      <div className={styles.status}>
        <StatusMark shown={shown} layout="line" dates="long" />
      </div>
      <p className={styles.why}>{explainStatus(entry, asAt)}</p>
    </div>
  );
}
