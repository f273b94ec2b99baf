import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';

/** The absolute address of the web that a connection stands for. */
export function webUrlOf(sp: SPFI): string {
  return sp.web.toUrl().replace(/\/_api\/web$/i, '');
}
