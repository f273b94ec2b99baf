import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { Link } from '@fluentui/react/lib/Link';
import { MY_ACTIONS } from '../../../../components/loc/myActions';
import { stepTitle } from '../../../../components/loc/myActionsSteps';
import { WholeWords } from '../../../../components/recommendation/WholeWords';
import { StatusMark } from '../../../../components/status/StatusMark';
import type { RecordId } from '../../../../domain/records';
import { UNTOUCHED_REGISTER, writeRegisterState } from '../../../../domain/register/address';
import { slippageWords } from '../../../../domain/words/dateWords';
import { explainStatus } from '../../../../domain/words/explainStatus';
import { kindWord } from '../../../../domain/words/kindWord';
import { leadInFull } from '../list/leadWords';
import { idOf } from '../state/useOpenAnswer';
import { Alike } from './Alike';
import styles from './Answer.module.scss';
import type { AnswerProps } from './answerProps';
import { WhyReturned } from './WhyReturned';

export interface AnswerHeadProps extends Pick<
  AnswerProps,
  'listed' | 'opened' | 'hasBack' | 'asAt' | 'registerAddress' | 'store' | 'rights'
> {
  readonly headingId: string;
}

/** Which recommendation it is, what to do next, how it stands and why. */
export function AnswerHead(props: AnswerHeadProps): React.ReactElement {
  const { listed, opened, hasBack, asAt, registerAddress, headingId, store, rights } = props;
  const { entry, responsible } = listed;
  const { report, recommendation, shown, due, ledger } = entry;
  const step = 'step' in listed ? listed.step : undefined;
  const heading = React.useRef<HTMLHeadingElement>(null);
  const { byPerson } = opened;
  React.useEffect(() => {
    if (byPerson) heading.current?.focus();
  }, [byPerson]);
  const lead = leadInFull(responsible);
  const isMoved = recommendation.deadline.revised.length > 0 && due.length > 0;
  return (
    <header className={styles.head}>
      {hasBack && (
        <ActionButton
          className={styles.back}
          iconProps={{ iconName: 'ChevronRight', className: styles.backIcon }}
          text={MY_ACTIONS.back}
          onClick={opened.close}
        />
      )}
      <div className={styles.over}>
        <span className={styles.quiet}>
          {report.title} · {kindWord(recommendation.kind).toLowerCase()} {recommendation.ref}
        </span>
        <Link href={recordAddress(registerAddress, idOf(listed))}>{MY_ACTIONS.openRecord}</Link>
      </div>
      <h2 ref={heading} tabIndex={-1} id={headingId} className={styles.title}>
        {step === undefined ? MY_ACTIONS.nothingMore : stepTitle(step)}
      </h2>
      <div className={styles.status}>
        <StatusMark shown={shown} layout="line" dates="long" />
        {isMoved && <span>{MY_ACTIONS.nowDue(due, slippageWords(ledger))}</span>}
      </div>
      <p className={styles.why}>{explainStatus(entry, asAt)}</p>
      {lead !== '' && (
        <p className={styles.why}>
          {MY_ACTIONS.lead}: {lead}
        </p>
      )}
      <WholeWords words={recommendation.wording} />
      {step !== undefined && (
        <WhyReturned
          step={step}
          recommendationId={recommendation.id}
          store={store}
          rights={rights}
        />
      )}
      {opened.alike.length > 1 && <Alike opened={opened} />}
    </header>
  );
}

/** The register's page with the record open. */
function recordAddress(registerAddress: string, id: RecordId): string {
  return `${registerAddress}?${writeRegisterState({ ...UNTOUCHED_REGISTER, open: id }).toString()}`;
}
