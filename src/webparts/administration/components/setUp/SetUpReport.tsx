import * as React from 'react';
import { ADMINISTRATION } from '../../../../components/loc/administration';
import type {
  ProvisionOutcome,
  ProvisionReport
} from '../../../../services/site/provision/journal';
import parts from '../parts.module.scss';

const WORDS = ADMINISTRATION.setUp;

export interface SetUpReportProps {
  readonly report: ProvisionReport;
}

/** What a set-up did: in a line, and one by one. */
export function SetUpReport({ report }: SetUpReportProps): React.ReactElement {
  const done = report.things.filter(({ outcome }) => outcome !== 'already right');
  const count = (wanted: ProvisionOutcome): number =>
    done.filter(({ outcome }) => outcome === wanted).length;
  if (done.length === 0) return <p role="status">{WORDS.nothingToDo}</p>;
  return (
    <>
      <p role="status">
        {WORDS.done}:{' '}
        {WORDS.did(count('created'), count('changed'), count('removed'), count('refused'))}
      </p>
      {count('removed') > 0 && <p className={parts.hint}>{WORDS.removedMeans}</p>}
      <details>
        <summary className={parts.summary}>{WORDS.oneByOne}</summary>
        <ul className={parts.plain}>
          {done.map(({ kind, name, list, outcome }, index) => (
            <li key={index}>
              {WORDS.thing(WORDS.kinds[kind], name, list, WORDS.outcomes[outcome])}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
