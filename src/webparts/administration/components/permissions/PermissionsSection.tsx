import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { PERMISSIONS } from '../../../../components/loc/administrationPermissions';
import { FailedBar } from '../../../../components/shell/FailedBar';
import { SetUpBar } from '../../../../components/shell/SetUpBar';
import { comparePermissions } from '../../../../services/administration/comparePermissions';
import { onlyReading } from '../../../../services/errors/trackerError';
import { readEnforcedMatrix } from '../../../../services/site/enforcedMatrix';
import { declaredMatrix } from '../../../../services/site/permissionMatrix';
import { LoadedPart } from '../LoadedPart';
import parts from '../parts.module.scss';
import type { SectionProps } from '../sectionProps';
import { SetUpReport } from '../setUp/SetUpReport';
import { useLoaded } from '../state/useLoaded';
import { MatrixTable } from './MatrixTable';

/** Who may do what, as SharePoint enforces it, beside what the Tracker declares. */
export function PermissionsSection(props: SectionProps): React.ReactElement {
  const { surroundings, rights, site, setUp } = props;
  const { run, start } = setUp;
  const { sp } = surroundings;
  // What a set-up did before this section was opened is said under Set-up.
  const [before] = React.useState(run);
  const isEnded = run.kind === 'done' || run.kind === 'failed';
  const load = React.useCallback(
    () =>
      // Only owners may see what SharePoint enforces; to others the declaration is shown, and said so.
      rights.setUp
        ? onlyReading(async () =>
            comparePermissions(declaredMatrix(), await readEnforcedMatrix(sp))
          )
        : Promise.resolve(comparePermissions(declaredMatrix(), declaredMatrix())),
    [sp, rights.setUp]
  );
  const loading = useLoaded(load, isEnded);
  return (
    <>
      <p className={parts.words}>{rights.setUp ? PERMISSIONS.intro : PERMISSIONS.introDeclared}</p>
      {run.kind === 'running' && <SetUpBar step={run.step} />}
      {run.kind === 'failed' && <FailedBar error={run.error} onTryAgain={start} />}
      {run.kind === 'done' && run !== before && <SetUpReport report={run.report} />}
      <LoadedPart loading={loading}>
        {(permissions) => (
          <>
            {rights.setUp && (
              <div className={parts.buttons}>
                {permissions.differences === 0 ? (
                  <p role="status">{PERMISSIONS.same}</p>
                ) : (
                  <>
                    <p role="status" className={parts.flag}>
                      {PERMISSIONS.differ(permissions.differences)}
                    </p>
                    {site.kind !== 'newer' && (
                      <PrimaryButton
                        text={PERMISSIONS.mend}
                        disabled={run.kind === 'running'}
                        allowDisabledFocus
                        onClick={start}
                      />
                    )}
                  </>
                )}
              </div>
            )}
            <MatrixTable permissions={permissions} />
            <p className={parts.hint}>{PERMISSIONS.note}</p>
          </>
        )}
      </LoadedPart>
    </>
  );
}
