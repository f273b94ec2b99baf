import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { EXCEL_PANE } from '../../../components/loc/excelPane';
import type { ConnectedSite } from '../paneSurroundings';
import styles from './Tables.module.scss';

export interface PaneFooterProps {
  readonly site: ConnectedSite;
  /** Rows are on their way to this site: what becomes of them is waited for. */
  readonly isSending: boolean;
  readonly onOtherSite: () => void;
}

/** Who is signed in, to which site, and the way to another. */
export function PaneFooter({ site, isSending, onOtherSite }: PaneFooterProps): React.ReactElement {
  const person = site.signIn.person();
  return (
    <footer className={styles.footer}>
      <span>
        {person !== undefined && <>{EXCEL_PANE.signedInAs(person.name)}. </>}
        {EXCEL_PANE.site(site.siteUrl)}
      </span>
      {isSending ? (
        <span>{EXCEL_PANE.otherSiteAfterSending}</span>
      ) : (
        <Link onClick={onOtherSite}>{EXCEL_PANE.otherSite}</Link>
      )}
    </footer>
  );
}
