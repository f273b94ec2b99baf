import * as React from 'react';
import type { WindowedGridHandle } from '../../../components/grid/WindowedGrid';
import { REGISTER } from '../../../components/loc/register';
import type { RecommendationPanelHandle } from '../../../components/recommendation/RecommendationPanel';
import type { SiteSetUp } from '../../../components/shell/siteSetUp';
import { rightsOnSite } from '../../../components/site/rightsOnSite';
import { useFreshRecords } from '../../../components/site/useFreshRecords';
import { useOwnWidth } from '../../../components/site/useOwnWidth';
import { useRecords } from '../../../components/site/useRecords';
import { Themed } from '../../../components/theme/Themed';
import { formatDayLong } from '../../../domain/dates/formatDate';
import type { Person } from '../../../domain/post';
import type { RegisterState } from '../../../domain/register/address';
import type { RegisterScope } from '../../../domain/register/scope';
import type { TrackerStore } from '../../../services/records/trackerStore';
import type { RegisterView } from '../registerProperties';
import { FilterBar } from './filters/FilterBar';
import { fetchFiltersAhead } from './filters/OpenedFilter';
import { registerLayout, withoutColumns } from './list/registerLayout';
import { fetchPanelAhead, OpenedRecord } from './OpenedRecord';
import styles from './Register.module.scss';
import { RegisterBody } from './RegisterBody';
import { RegistrationDialogs } from './RegistrationDialogs';
import { useCoveredWidth } from './state/useCoveredWidth';
import { useCopyLink } from './state/useCopyLink';
import { useOpenRecord } from './state/useOpenRecord';
import type { Register as RegisterNow } from './state/useRegister';
import { useRegister } from './state/useRegister';
import { CountLine } from './toolbar/CountLine';
import { RegisterToolbar } from './toolbar/RegisterToolbar';
import { RegistrationCommands } from './toolbar/RegistrationCommands';
import { SearchField } from './toolbar/SearchField';
import { StatusSummary } from './toolbar/StatusSummary';
import { useRegistration } from './toolbar/useRegistration';

export interface RegisterProps extends RegisterView {
  readonly siteTitle: string;
  readonly store: TrackerStore;
  readonly setUp: SiteSetUp;
  /** Who is signed in. */
  readonly me: Person;
  /** The person and the site: whose drafts the panel keeps. */
  readonly draftsFor: string;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** Pixels from which commands and counts stand on one line. */
const ROOM_FOR_ALL = 1240;

/** The register of recommendations: every one of them in a list, one of them open beside it. */
export function Register(props: RegisterProps): React.ReactElement {
  const { title, day, scope, store } = props;
  const { state: recordsState, readAgain } = useRecords(store);
  const ready = recordsState.kind === 'ready' ? recordsState : undefined;
  const register = useRegister({ records: ready?.records, view: props });
  const { state, change } = register;

  const panelRef = React.useRef<RecommendationPanelHandle>(null);
  const gridRef = React.useRef<WindowedGridHandle>(null);
  const opened = useOpenRecord(register, panelRef, gridRef);

  useFreshRecords({ records: ready?.records, opened: state.open, readAgain, now: props.now });

  const rights = ready && rightsOnSite(ready.rights, ready.records.settings.schemaVersion);
  const isOwner = rights?.editAllocation === true;
  const { entries } = register;
  const records = ready?.records;
  const registration = useRegistration({ records, entries, scope, change, readAgain });

  const isReady = ready !== undefined;
  React.useEffect(() => {
    if (!isReady) return;
    fetchPanelAhead();
    fetchFiltersAhead();
  }, [isReady]);

  const rootRef = React.useRef<HTMLDivElement>(null);
  const contentRef = React.useRef<HTMLDivElement>(null);
  const width = useOwnWidth(contentRef);
  const { covered, setPanelWidth } = useCoveredWidth(rootRef, opened.entry !== undefined);
  const layout = withoutColumns(registerLayout(width ?? 1200, covered > 0), props.hiddenColumns);
  const stacked = layout.name === 'stacked';
  const brief = (width ?? 1200) < 900;
  const { said, copy } = useCopyLink(register.linkTo);
  const heading = REGISTER.titleLabel(title);

  // Where nothing could be read there is nothing to search or lay out.
  const usable = recordsState.kind !== 'failed';
  const toolbar = usable && (
    <RegisterToolbar
      state={state}
      stacked={stacked}
      canGroup={scope.kind !== 'report'}
      onChange={change}
      said={said || registration.said}
      onCopyLink={copy}
      commands={
        isOwner && (
          <RegistrationCommands
            registration={registration}
            filters={state.filters}
            shown={register.shown.length}
            stacked={stacked}
            brief={brief}
            onChange={change}
          />
        )
      }
      summary={
        ready &&
        !stacked &&
        !brief &&
        // The commands of owners stand on the same line.
        (!isOwner || (width ?? 1200) >= ROOM_FOR_ALL) &&
        register.shown.length > 0 && <StatusSummary entries={register.shown} />
      }
    />
  );
  return (
    <Themed className={styles.register}>
      <div ref={rootRef} className={styles.room} style={{ paddingRight: covered }}>
        <section
          ref={contentRef}
          aria-label={heading}
          className={stacked ? styles.stackedContent : styles.content}
        >
          <header className={styles.head}>
            <div className={styles.titles}>
              <h2 className={styles.title}>{heading}</h2>
              <span className={styles.asAt}>
                {REGISTER.scopeAsAt(scopeWords(scope, register), formatDayLong(day))}
              </span>
            </div>
            {stacked && toolbar}
          </header>
          {!stacked && toolbar}
          {usable && (
            <FilterBar
              entries={register.entries}
              filters={state.filters}
              stacked={stacked}
              onFilters={(filters) => change({ filters })}
              before={
                <SearchField
                  query={state.query}
                  brief={brief}
                  stacked={stacked}
                  onQuery={(query) => change({ query })}
                />
              }
              after={
                ready && (
                  <CountLine
                    shown={register.shown.length}
                    all={register.entries.length}
                    shownReports={register.reports.shown}
                    allReports={register.reports.all}
                    brief={brief}
                    updating={ready.updating}
                    sorted={sortedWords(state)}
                    sortNote={sortNote(state)}
                  />
                )
              }
            />
          )}
          <RegisterBody
            register={register}
            recordsState={recordsState}
            layout={layout}
            view={props}
            siteTitle={props.siteTitle}
            setUp={props.setUp}
            gridRef={gridRef}
            openIsMissing={state.open !== undefined && opened.entry === undefined}
            onOpen={opened.open}
            onReadAgain={readAgain}
          />
        </section>
      </div>
      {ready && isOwner && registration.opened !== undefined && (
        <RegistrationDialogs
          registration={registration}
          site={ready.records}
          shown={register.shown}
          day={day}
          store={store}
          newId={props.newId}
          now={props.now}
          draftsFor={props.draftsFor}
          onReadAgain={readAgain}
        />
      )}
      {ready && rights && opened.entry && (
        <OpenedRecord
          panelRef={panelRef}
          opened={opened}
          entry={opened.entry}
          asAt={register.asAt}
          site={ready.records}
          me={props.me}
          rights={rights}
          store={store}
          now={props.now}
          newId={props.newId}
          link={register.linkTo()}
          draftsFor={props.draftsFor}
          onChanged={readAgain}
          onWidth={setPanelWidth}
        />
      )}
    </Themed>
  );
}

/** What the register is kept to, in words: the report's title, the directorate's name. */
function scopeWords(scope: RegisterScope, { onlyReport }: RegisterNow): string | undefined {
  return scope.kind === 'directorate' ? scope.directorate : onlyReport?.title;
}

/** How the list is sorted, in words; nothing where it stands in its own order. */
function sortedWords({ sort, grouped }: RegisterState): string {
  return sort.by === 'register order'
    ? ''
    : REGISTER.sorted(REGISTER.sorts[sort.by], sort.direction === 'descending', grouped);
}

/** A sorted list that is grouped says where it is sorted (`screens.md`, Decisions). */
function sortNote({ sort, grouped }: RegisterState): string | undefined {
  const isSorted = sort.by !== 'register order' && sort.by !== 'report';
  return isSorted && grouped ? REGISTER.sortedWithin : undefined;
}
