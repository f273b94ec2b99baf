import * as React from 'react';
import { IconButton } from '@fluentui/react/lib/Button';
import { CancelIcon, DownIcon, LinkIcon, UpIcon } from '@fluentui/react-icons-mdl2';
import type { Report } from '../../domain/records';
import { PANEL } from '../loc/panel';
import styles from './RecommendationPanel.module.scss';
import { reportLine } from './reportLine';

export interface PanelHeaderProps {
  readonly report: Report;
  readonly onPrevious?: () => void;
  readonly onNext?: () => void;
  readonly onCopyLink: () => void;
  readonly onClose?: () => void;
}

/** The report in one line; the records before and after; the link; the way out. */
export function PanelHeader(props: PanelHeaderProps): React.ReactElement {
  const { report, onPrevious, onNext, onCopyLink, onClose } = props;
  const line = reportLine(report);
  return (
    <div className={styles.header}>
      <div className={styles.report} title={line}>
        {line}
      </div>
      <IconButton
        ariaLabel={PANEL.previous}
        title={PANEL.previous}
        disabled={onPrevious === undefined}
        allowDisabledFocus
        onClick={onPrevious}
      >
        <UpIcon aria-hidden="true" />
      </IconButton>
      <IconButton
        ariaLabel={PANEL.next}
        title={PANEL.next}
        disabled={onNext === undefined}
        allowDisabledFocus
        onClick={onNext}
      >
        <DownIcon aria-hidden="true" />
      </IconButton>
      <IconButton ariaLabel={PANEL.copyLink} title={PANEL.copyLink} onClick={onCopyLink}>
        <LinkIcon aria-hidden="true" />
      </IconButton>
      <IconButton ariaLabel={PANEL.close} title={PANEL.close} onClick={onClose}>
        <CancelIcon aria-hidden="true" />
      </IconButton>
    </div>
  );
}
