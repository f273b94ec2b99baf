import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { EXCEL_PANE } from '../../../components/loc/excelPane';
import type { ConnectedSite } from '../paneSurroundings';
import styles from './Tables.module.scss';

export interface PaneFooterProps {
  readonly site: ConnectedSite;
  readonly onOtherSite: () => void;
}

/** Who is signed in, to which site, and the way to another. */
export function PaneFooter({ site, onOtherSite }: PaneFooterProps): React.ReactElement {
  const person = site.signIn.person();
  return (
    <footer className={styles.footer}>
      <span>
        {person !== undefined && <>{EXCEL_PANE.signedInAs(person.name)}. </>}
        {EXCEL_PANE.site(site.siteUrl)}
      </span>
      <Link onClick={onOtherSite}>{EXCEL_PANE.otherSite}</Link>
    </footer>
  );
}
