import * as React from 'react';
import { EXCEL_SITE } from '../../../components/loc/excelSite';
import { isTrackerError } from '../../../services/errors/trackerError';
import { isNotFound } from '../../../services/sync/sharePointAnswer';
import { isSignInError } from '../../signIn/signInError';
import type { ConnectedSite, PaneSurroundings } from '../paneSurroundings';
import { siteAddressFrom } from './siteAddress';

export type Choosing =
  | { readonly kind: 'typing' }
  | { readonly kind: 'looking' }
  /** What is wrong with the address, below its field. */
  | { readonly kind: 'wrong'; readonly sentence: string }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface ChosenSite {
  readonly site: ConnectedSite;
  /** What the person should know of it: it is newer, or could not be kept. */
  readonly note?: string;
}

export interface ChooseSite {
  readonly choosing: Choosing;
  readonly look: (typed: string) => void;
  readonly edited: () => void;
}

/** Signs in to the site whose address was typed, looks at it, and keeps it in the workbook. */
export function useChooseSite(
  { connect, workbook }: PaneSurroundings,
  onChosen: (chosen: ChosenSite) => void
): ChooseSite {
  const [choosing, setChoosing] = React.useState<Choosing>({ kind: 'typing' });
  const here = React.useRef(true);
  React.useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);

  async function choose(siteUrl: string): Promise<void> {
    const site = connect(siteUrl);
    await signInTo(site);
    const state = await site.inspect();
    if (state.kind !== 'ready' && state.kind !== 'newer') {
      setChoosing({ kind: 'wrong', sentence: EXCEL_SITE.state[state.kind] });
      return;
    }
    const newer = state.kind === 'newer' ? EXCEL_SITE.state.newer : undefined;
    const notKept = await workbook.keepSetting('site', siteUrl).then(
      () => undefined,
      (cause: unknown) => {
        console.error(cause);
        return EXCEL_SITE.notKept;
      }
    );
    onChosen({ site, note: newer ?? notKept });
  }

  return {
    choosing,
    look: (typed) => {
      const address = siteAddressFrom(typed);
      if (address.kind === 'problem') {
        setChoosing({ kind: 'wrong', sentence: EXCEL_SITE.problem[address.problem] });
        return;
      }
      setChoosing({ kind: 'looking' });
      choose(address.siteUrl).catch((error: unknown) => {
        if (!here.current) return;
        setChoosing(
          isNoSite(error)
            ? { kind: 'wrong', sentence: EXCEL_SITE.state['not there'] }
            : { kind: 'failed', error }
        );
      });
    },
    edited: () => setChoosing((before) => (before.kind === 'looking' ? before : { kind: 'typing' }))
  };
}

/** SharePoint answers so where there is no site at the address, in a page of its own and without a reason. */
function isNoSite(error: unknown): boolean {
  return isTrackerError(error, 'refused') && isNotFound(error.cause);
}

/** By the button that was just pressed, so the person may be asked. */
async function signInTo(site: ConnectedSite): Promise<void> {
  try {
    await site.signIn.token();
  } catch (error) {
    if (!isSignInError(error, 'signed out')) throw error;
    await site.signIn.ask();
  }
}
