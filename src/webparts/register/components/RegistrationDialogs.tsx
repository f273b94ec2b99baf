import * as React from 'react';
import { REGISTRATION_COMMANDS } from '../../../components/loc/registrationCommands';
import { FailedBar } from '../../../components/shell/FailedBar';
import { FailureBoundary } from '../../../components/shell/FailureBoundary';
import type { RegisterEntry } from '../../../domain/register/entry';
import type { IsoDay } from '../../../domain/dates/partialDate';
import type { SiteRecords, TrackerStore } from '../../../services/records/trackerStore';
import styles from './Register.module.scss';
import type { Registration } from './toolbar/useRegistration';

type Dialogs = typeof import('../../../components/registration');

function importDialogs(): Promise<Dialogs> {
  return import(/* webpackChunkName: 'registration' */ '../../../components/registration');
}

interface LazyDialogs {
  readonly Add: React.LazyExoticComponent<Dialogs['AddReportDialog']>;
  readonly Reallocate: React.LazyExoticComponent<Dialogs['ReallocateDialog']>;
  readonly Withdrawn: React.LazyExoticComponent<Dialogs['WithdrawnDialog']>;
}

function lazyDialogs(): LazyDialogs {
  return {
    Add: React.lazy(async () => ({ default: (await importDialogs()).AddReportDialog })),
    Reallocate: React.lazy(async () => ({ default: (await importDialogs()).ReallocateDialog })),
    Withdrawn: React.lazy(async () => ({ default: (await importDialogs()).WithdrawnDialog }))
  };
}

export interface RegistrationDialogsProps {
  readonly registration: Registration;
  readonly site: SiteRecords;
  /** What the register shows. */
  readonly shown: readonly RegisterEntry[];
  readonly day: IsoDay;
  readonly store: TrackerStore;
  readonly newId: () => string;
  readonly now: () => Date;
  readonly draftsFor: string;
  readonly onReadAgain: () => void;
}

/** The dialog of owners that is open. If its code cannot be fetched, that is said in its place. */
export function RegistrationDialogs(props: RegistrationDialogsProps): React.ReactElement {
  const { registration, site, shown, day, store, newId, now, draftsFor, onReadAgain } = props;
  const [{ Add, Reallocate, Withdrawn }, setDialogs] = React.useState(lazyDialogs);
  const { opened, close, added, reportId } = registration;
  return (
    <FailureBoundary
      fallback={(error, tryAgain) => (
        <div className={styles.panelFailed}>
          <FailedBar
            error={error}
            kept={REGISTRATION_COMMANDS.notLoaded}
            onTryAgain={() => {
              setDialogs(lazyDialogs());
              tryAgain();
            }}
          />
        </div>
      )}
    >
      <React.Suspense fallback={null}>
        {opened === 'add' && (
          <Add
            site={site}
            day={day}
            store={store}
            newId={newId}
            now={now}
            draftsFor={draftsFor}
            {...(reportId !== undefined && { reportId })}
            onAdded={added}
            onReadAgain={onReadAgain}
            onClose={close}
          />
        )}
        {opened === 're-allocate' && (
          <Reallocate
            entries={shown}
            site={site}
            day={day}
            store={store}
            onSaved={onReadAgain}
            onClose={close}
          />
        )}
        {opened === 'withdrawn' && (
          <Withdrawn
            site={site}
            store={store}
            newId={newId}
            onSaved={onReadAgain}
            onClose={close}
          />
        )}
      </React.Suspense>
    </FailureBoundary>
  );
}
