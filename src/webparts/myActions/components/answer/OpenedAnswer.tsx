import * as React from 'react';
import { MY_ACTIONS } from '../../../../components/loc/myActions';
import { FailedBar } from '../../../../components/shell/FailedBar';
import { FailureBoundary } from '../../../../components/shell/FailureBoundary';
import { SkeletonRows } from '../../../../components/shell/SkeletonRows';
import styles from '../MyActions.module.scss';
import { idOf } from '../state/useOpenAnswer';
import type { AnswerProps } from './answerProps';

type Answer = (typeof import('./Answer'))['Answer'];

function lazyAnswer(): React.LazyExoticComponent<Answer> {
  return React.lazy(async () => ({
    default: (await import(/* webpackChunkName: 'my-actions-answer' */ './Answer')).Answer
  }));
}

/** The answer that is open; its code comes after the list. If it cannot be fetched, that is said. */
export function OpenedAnswer(props: AnswerProps): React.ReactElement {
  const [{ Answer }, setAnswer] = React.useState(() => ({ Answer: lazyAnswer() }));
  return (
    <FailureBoundary
      fallback={(error, tryAgain) => (
        <div className={styles.failed}>
          <FailedBar
            error={error}
            kept={MY_ACTIONS.answerFailed}
            onTryAgain={() => {
              setAnswer({ Answer: lazyAnswer() });
              tryAgain();
            }}
          />
        </div>
      )}
    >
      <React.Suspense
        fallback={<SkeletonRows rowHeight={60} rows={4} label={MY_ACTIONS.reading} />}
      >
        {/* Made anew for every record: an edit belongs to one. */}
        <Answer key={idOf(props.listed)} {...props} ref={props.opened.answer} />
      </React.Suspense>
    </FailureBoundary>
  );
}
