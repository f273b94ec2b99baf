import * as React from 'react';
import type { ConnectedSite } from '../paneSurroundings';

/** The site that everything in the pane speaks of; undefined while it is being chosen. */
export const SiteInHand = React.createContext<ConnectedSite | undefined>(undefined);

export function useSiteInHand(): ConnectedSite | undefined {
  return React.useContext(SiteInHand);
}
