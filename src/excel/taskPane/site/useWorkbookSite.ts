import * as React from 'react';
import type { ConnectedSite, PaneSurroundings } from '../paneSurroundings';
import { siteAddressFrom } from './siteAddress';
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
    const kept = siteKept(workbook.setting('site'));
    return { site: kept === undefined ? undefined : connect(kept) };
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

/** A workbook may come from anybody: what is no address of a site is asked for anew. */
function siteKept(setting: string | undefined): string | undefined {
  const address = siteAddressFrom(setting ?? '');
  return address.kind === 'address' ? address.siteUrl : undefined;
}
