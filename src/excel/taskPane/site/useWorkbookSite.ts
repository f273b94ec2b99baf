import * as React from 'react';
import { EXCEL_SITE } from '../../../components/loc/excelSite';
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

interface SiteInPane extends Partial<ChosenSite> {
  /** It was looked at since the pane was opened: it may have been set up anew by a newer Tracker. */
  readonly isChecked?: boolean;
}

async function noteOf(site: ConnectedSite): Promise<string | undefined> {
  const { kind } = await site.inspect();
  return kind === 'ready' ? undefined : EXCEL_SITE.state[kind];
}

/** The site that the workbook belongs to, as its settings say, and the choice of another. */
export function useWorkbookSite({ workbook, connect }: PaneSurroundings): WorkbookSite {
  const [chosen, setChosen] = React.useState<SiteInPane>(() => {
    const kept = siteKept(workbook.setting('site'));
    return { site: kept === undefined ? undefined : connect(kept) };
  });
  const [isChoosing, setIsChoosing] = React.useState(false);
  const { site: kept, isChecked = false } = chosen;
  React.useEffect(() => {
    if (kept === undefined || isChecked) return undefined;
    let current = true;
    // Where it cannot be looked at, whatever the pane does first meets the same and says it.
    noteOf(kept).then(
      (note) =>
        current && setChosen((before) => ({ ...before, isChecked: true, ...(note && { note }) })),
      console.error
    );
    return () => {
      current = false;
    };
  }, [kept, isChecked]);
  return {
    site: chosen.site,
    note: chosen.note,
    isChoosing,
    choose: (next) => {
      setChosen({ ...next, isChecked: true });
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
