import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { MY_ACTIONS } from '../../../../components/loc/myActions';
import { SkeletonRows } from '../../../../components/shell/SkeletonRows';
import { formatDayLong, formatMonthLong } from '../../../../domain/dates/formatDate';
import type { ActionsList, ListedRecord } from '../../../../domain/owed/actionsList';
import type { LeadFlag } from '../../../../domain/posts/responsible';
import type { Actions } from '../state/useActions';
import type { OpenAnswer } from '../state/useOpenAnswer';
import { idOf } from '../state/useOpenAnswer';
import { ActionRow } from './ActionRow';
import styles from './ActionsPane.module.scss';
import { LeadFlags } from './LeadFlags';
import { NothingOwedList } from './NothingOwedList';
import { useFocusOnReturn } from './useFocusOnReturn';
import { ViewChoice } from './ViewChoice';

export interface ActionsPaneProps {
  readonly title: string;
  readonly sources: string;
  readonly actions: Actions;
  readonly opened: OpenAnswer;
  /** Nothing is known yet. */
  readonly isWaiting: boolean;
}

/** More would make the page slow to draw; the rest comes on demand. */
const AT_FIRST = 100;

/** Whose actions these are, how many, and what they are, the most urgent first. */
export function ActionsPane(props: ActionsPaneProps): React.ReactElement {
  const { sources, actions, opened, isWaiting } = props;
  const { view, offered, people, list, asAt } = actions;
  const [flag, setFlag] = React.useState<LeadFlag>();
  const [shownRows, setShownRows] = React.useState(AT_FIRST);
  React.useEffect(() => {
    setFlag(undefined);
    setShownRows(AT_FIRST);
  }, [view]);
  const heading = headingOf(props.title, actions);
  const isWatching = view.kind === 'directorate' || view.kind === 'everyone';
  const flagged = React.useMemo(() => onlyFlagged(list, flag), [list, flag]);
  const rows = flagged.owed.slice(0, shownRows);
  const rest = flagged.owed.length - rows.length;
  const pane = React.useRef<HTMLElement>(null);
  const title = React.useRef<HTMLHeadingElement>(null);
  useFocusOnReturn(pane, title, opened.returnedFrom);
  return (
    <section ref={pane} className={styles.pane} aria-label={heading}>
      <header className={styles.head}>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {heading}
        </h2>
        {!isWaiting && (
          <p className={styles.count} data-actions-count>
            {countWords(actions, sources)}
          </p>
        )}
        {(offered.everyone || offered.directorates.length > 0) && (
          <ViewChoice view={view} offered={offered} people={people} onChoose={opened.choose} />
        )}
        {isWatching && <LeadFlags flags={list.flags} chosen={flag} onChoose={setFlag} />}
      </header>
      {isWaiting ? (
        <SkeletonRows rowHeight={76} rows={6} label={MY_ACTIONS.loading} />
      ) : (
        <>
          {flagged.owed.length > 0 && (
            <div className={styles.sorting}>
              <span className={styles.first}>{MY_ACTIONS.mostUrgentFirst}</span>
              <span title={MY_ACTIONS.asAt(formatDayLong(asAt.day))}>
                {formatMonthLong(asAt.day)}
              </span>
            </div>
          )}
          <ul className={styles.rows} aria-label={MY_ACTIONS.list}>
            {rows.map((group) => (
              <ActionRow
                key={idOf(group.records[0])}
                group={group}
                isOpen={group.records.some((one) => idOf(one) === opened.id)}
                showsLead={view.kind !== 'mine'}
                onOpen={opened.open}
              />
            ))}
          </ul>
          {rest > 0 && (
            <ActionButton
              className={styles.more}
              text={MY_ACTIONS.more(Math.min(rest, AT_FIRST))}
              onClick={() => setShownRows(shownRows + AT_FIRST)}
            />
          )}
          <NothingOwedList
            key={view.kind}
            records={flagged.nothing}
            isAll={flagged.owed.length === 0}
            openId={opened.id}
            onOpen={opened.open}
          />
        </>
      )}
    </section>
  );
}

function headingOf(title: string, { view }: Actions): string {
  const { titleOf } = MY_ACTIONS;
  switch (view.kind) {
    case 'mine':
      return titleOf.mine(title);
    case 'directorate':
      return titleOf.directorate(view.directorate);
    case 'everyone':
      return titleOf.everyone;
    case 'person':
      return titleOf.person(view.person.name);
  }
}

function countWords({ view, list, listed }: Actions, sources: string): string {
  const isMine = view.kind === 'mine';
  if (listed.length === 0) {
    const none = MY_ACTIONS.nothingAllocated[view.kind];
    return sources.trim() === '' ? none : `${none} ${MY_ACTIONS.noneFrom(sources.trim())}`;
  }
  return list.owed.length === 0
    ? MY_ACTIONS.nothingOwedOnAny(listed.length, isMine)
    : MY_ACTIONS.count(list.owed.length, list.owedOn, listed.length, isMine);
}

function onlyFlagged(
  { owed, nothing }: ActionsList,
  flag: LeadFlag | undefined
): Pick<ActionsList, 'owed' | 'nothing'> {
  if (flag === undefined) return { owed, nothing };
  const isFlagged = ({ responsible }: ListedRecord): boolean => responsible.flag === flag;
  return {
    owed: owed.filter(({ records }) => records.some(isFlagged)),
    nothing: nothing.filter((one) => isFlagged(one) && one.why !== 'complete')
  };
}
