import * as React from 'react';
import { REGISTER } from '../../../../components/loc/register';
import styles from './CountLine.module.scss';

export interface CountLineProps {
  readonly shown: number;
  readonly all: number;
  readonly shownReports: number;
  readonly allReports: number;
  readonly brief: boolean;
  readonly updating: boolean;
  /** How the list is sorted, heard with the count; empty for its own order. */
  readonly sorted: string;
  /** What must be seen of it: headings show the rest. */
  readonly sortNote?: string;
}

/** What is heard waits until typing rests, in milliseconds: each letter would interrupt the last. */
const AT_REST = 600;

/** "17 of 53 recommendations and AFIs, 8 of 14 reports", seen at once and announced at rest. */
export function CountLine(props: CountLineProps): React.ReactElement {
  const { shown, all, brief, updating } = props;
  const said = REGISTER.count(shown, all, props.shownReports, props.allReports);
  const heard = useAtRest([said, props.sorted].filter((words) => words !== '').join('. '));
  const seen = brief ? REGISTER.countBrief(shown, all) : said;
  const figure = String(shown);
  return (
    <div className={styles.count}>
      <span aria-hidden="true" data-register-count="">
        <b>{figure}</b>
        {seen.slice(figure.length)}
        {updating && `, ${REGISTER.updating}`}
      </span>
      {props.sortNote !== undefined && (
        <span aria-hidden="true" className={styles.sortNote}>
          {props.sortNote}
        </span>
      )}
      <span role="status" className={styles.heardOnly}>
        {heard}
      </span>
    </div>
  );
}

function useAtRest(text: string): string {
  const [rested, setRested] = React.useState(text);
  React.useEffect(() => {
    const timer = window.setTimeout(() => setRested(text), AT_REST);
    return () => window.clearTimeout(timer);
  }, [text]);
  return rested;
}
