import * as React from 'react';
import { ThemeProvider } from '@fluentui/react/lib/Theme';
import { EXCEL_PANE } from '../../components/loc/excelPane';
import { BusyNotice } from '../../components/shell/BusyNotice';
import { FailedBar } from '../../components/shell/FailedBar';
import { FailureBoundary } from '../../components/shell/FailureBoundary';
import { Themed } from '../../components/theme/Themed';
import type { PaneSurroundings } from './paneSurroundings';
import { ChooseSite } from './site/ChooseSite';
import { SiteInHand } from './site/siteInHand';
import { useWorkbookSite } from './site/useWorkbookSite';
import { Tables } from './tables/Tables';
import { usePaneTheme } from './theme/usePaneTheme';
import { useFocusKept } from './useFocusKept';
import styles from './TaskPane.module.scss';

export interface TaskPaneProps {
  readonly surroundings: PaneSurroundings;
}

/** Excel's task pane: the site is chosen once, then tables are pulled, refreshed, checked and sent. */
export function TaskPane({ surroundings }: TaskPaneProps): React.ReactElement {
  const theme = usePaneTheme(surroundings.colours);
  const { site, note, isChoosing, choose, chooseOther, keep } = useWorkbookSite(surroundings);
  const main = useFocusKept<HTMLElement>();
  return (
    <ThemeProvider theme={theme} applyTo="none">
      <Themed className={styles.pane}>
        <main ref={main} aria-label={EXCEL_PANE.title}>
          {/* Excel shows the pane's name above it. */}
          <h1 className={styles.heardOnly}>{EXCEL_PANE.title}</h1>
          <FailureBoundary
            fallback={(error, tryAgain) => <FailedBar error={error} onTryAgain={tryAgain} />}
          >
            {(site === undefined || isChoosing) && (
              <ChooseSite
                surroundings={surroundings}
                before={site?.siteUrl}
                onChosen={choose}
                onBack={site && keep}
              />
            )}
            {site !== undefined && (
              // Who thinks better of another site finds everything as it was, receipts too.
              <div hidden={isChoosing}>
                <SiteInHand.Provider value={site}>
                  <Tables
                    key={site.siteUrl}
                    surroundings={surroundings}
                    site={site}
                    note={note}
                    onOtherSite={chooseOther}
                  />
                </SiteInHand.Provider>
              </div>
            )}
          </FailureBoundary>
        </main>
      </Themed>
      {site !== undefined && <BusyNotice queue={site.queue} />}
    </ThemeProvider>
  );
}
