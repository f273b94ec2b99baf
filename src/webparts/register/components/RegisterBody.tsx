import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { MessageBar } from '@fluentui/react/lib/MessageBar';
import type { WindowedGridHandle } from '../../../components/grid/WindowedGrid';
import { REGISTER } from '../../../components/loc/register';
import { FailedBar } from '../../../components/shell/FailedBar';
import { Notice } from '../../../components/shell/Notice';
import { SiteNotice } from '../../../components/shell/SiteNotice';
import type { SiteSetUp } from '../../../components/shell/siteSetUp';
import { SkeletonRows } from '../../../components/shell/SkeletonRows';
import { ReadFailed } from '../../../components/site/ReadFailed';
import type { RecordsState } from '../../../components/site/useRecords';
import type { RegisterState } from '../../../domain/register/address';
import { UNTOUCHED_REGISTER } from '../../../domain/register/address';
import type { SiteRecords } from '../../../services/records/trackerStore';
import { SCHEMA_VERSION } from '../../../services/site/schemaVersion';
import type { ColumnKey } from '../registerColumns';
import type { RegisterView } from '../registerProperties';
import { LIST_HEADINGS, RegisterList, ROW_HEIGHT } from './list/RegisterList';
import type { RegisterLayout } from './list/registerLayout';
import styles from './Register.module.scss';
import { useFittedHeight } from './state/useFittedHeight';
import type { Register } from './state/useRegister';

export interface RegisterBodyProps {
  readonly register: Register;
  readonly recordsState: RecordsState;
  readonly layout: RegisterLayout;
  readonly view: Pick<RegisterView, 'sources' | 'scope' | 'rows'>;
  readonly siteTitle: string;
  readonly setUp: SiteSetUp;
  readonly gridRef: React.Ref<WindowedGridHandle>;
  /** The address names a record that is not in this register. */
  readonly openIsMissing: boolean;
  readonly onOpen: (recommendationId: string) => void;
  readonly onReadAgain: () => void;
}

/** The list, or what stands in its place: being read, failed, not set up, nothing there, nothing found. */
export function RegisterBody(props: RegisterBodyProps): React.ReactElement {
  const { register, recordsState, layout, view, setUp, siteTitle, onReadAgain } = props;
  const listRef = React.useRef<HTMLDivElement>(null);
  const { change, state } = register;
  const above = `${recordsState.kind} ${state.filters.length} ${layout.name}`;
  const fitted = useFittedHeight(listRef, above);
  const maxHeight = view.rows === undefined ? fitted : LIST_HEADINGS + view.rows * ROW_HEIGHT;
  const sort = React.useCallback(
    (by: ColumnKey) => change({ sort: sortAfter(state.sort, by) }),
    [change, state.sort]
  );

  if (recordsState.kind === 'failed') {
    return (
      <div className={styles.instead}>
        <ReadFailed
          error={recordsState.error}
          setUp={setUp}
          siteTitle={siteTitle}
          onReadAgain={onReadAgain}
        />
      </div>
    );
  }
  const known = recordsState.kind === 'ready' ? recordsState : undefined;
  const otherVersion =
    known !== undefined && known.records.settings.schemaVersion !== SCHEMA_VERSION;
  return (
    <>
      {otherVersion && <SiteNotice setUp={setUp} siteTitle={siteTitle} onReady={onReadAgain} />}
      {known?.error !== undefined && (
        <FailedBar error={known.error} kept={REGISTER.kept} onTryAgain={onReadAgain} />
      )}
      {known !== undefined && props.openIsMissing && (
        <MessageBar onDismiss={() => change({ open: undefined })}>{REGISTER.notHere}</MessageBar>
      )}
      <div ref={listRef}>
        <RegisterList
          lines={register.lines}
          layout={layout}
          maxHeight={maxHeight}
          state={state}
          busy={known === undefined || known.updating}
          gridRef={props.gridRef}
          onSort={sort}
          onOpen={props.onOpen}
          onToggle={register.toggleGroup}
        />
      </div>
      {known === undefined && (
        <SkeletonRows rowHeight={layout.name === 'stacked' ? 106 : 48} label={REGISTER.loading} />
      )}
      {known !== undefined && register.lines.length === 0 && (
        <Nothing register={register} view={view} records={known.records} />
      )}
    </>
  );
}

/** A heading sorts one way, then the other, then leaves the list in its own order again. */
function sortAfter(sort: RegisterState['sort'], by: ColumnKey): RegisterState['sort'] {
  if (sort.by !== by) {
    return { by, direction: 'ascending' };
  }
  return sort.direction === 'ascending' ? { by, direction: 'descending' } : UNTOUCHED_REGISTER.sort;
}

interface NothingProps {
  readonly register: Register;
  readonly view: Pick<RegisterView, 'sources' | 'scope'>;
  readonly records: SiteRecords;
}

/** One sentence and one action where the rows would be. */
function Nothing({ register, view, records }: NothingProps): React.ReactElement {
  if (register.entries.length === 0) {
    return (
      <Notice>
        <p>{nothingWords(view, records)}</p>
      </Notice>
    );
  }
  return (
    <Notice>
      <span>{REGISTER.nothingMatches}</span>
      <ActionButton className={styles.clear} text={REGISTER.clearAll} onClick={register.clear} />
    </Notice>
  );
}

/** On a site without any record what the page is kept to is beside the point. */
function nothingWords({ sources, scope }: NothingProps['view'], records: SiteRecords): string {
  if (records.recommendations.length === 0) {
    return REGISTER.nothingYet;
  }
  if (scope.kind !== 'all') {
    return REGISTER.nothingInScope[scope.kind];
  }
  return sources.trim() === '' ? REGISTER.nothingYet : REGISTER.nothingFromSources(sources.trim());
}
