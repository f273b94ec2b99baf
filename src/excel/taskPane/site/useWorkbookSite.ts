import * as React from 'react';
import type { ConnectedSite, PaneSurroundings } from '../paneSurroundings';
import type { ChosenSite } from './useChooseSite';

export interface WorkbookSite {
  /** Undefined until one was chosen for this workbook. */
  readonly site: ConnectedSite | undefined;
  readonly note: string | undefined;
  /** The person wants another. */
  readonly isChoosing: boolean;
  readonly choose: (chosen: ChosenSite) => void;
  readonly chooseOther: () => void;
  /** Stays with the one before. */
  readonly keep: () => void;
}

/** The site that the workbook belongs to, as its settings say, and the choice of another. */
export function useWorkbookSite({ workbook, connect }: PaneSurroundings): WorkbookSite {
  const [chosen, setChosen] = React.useState<Partial<ChosenSite>>(() => {
    const siteUrl = workbook.setting('site');
    return { site: siteUrl === undefined ? undefined : connect(siteUrl) };
  });
  const [isChoosing, setIsChoosing] = React.useState(false);
  return {
    site: chosen.site,
    note: chosen.note,
    isChoosing,
    choose: (next) => {
      setChosen(next);
      setIsChoosing(false);
    },
    chooseOther: () => setIsChoosing(true),
    keep: () => setIsChoosing(false)
  };
}
