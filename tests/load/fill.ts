import { randomUUID } from 'node:crypto';
import { openStorage } from '../../local/sharepoint/storage';

/**
 * Puts items into the list "Ledger" of a data file that no server has open: straight into the storage,
 * since as many requests would take longer than the load itself. Each is as a POST would leave it,
 * without its entry in the change log.
 */
export function fillLedger(dataFile: string, items: number): void {
  const storage = openStorage(dataFile);
  try {
    const [web] = storage.webs.all();
    const list = web && storage.lists.byTitle(web.num, 'Ledger');
    if (!list) throw new Error('The list to fill is not there.');
    const at = '2026-01-01T00:00:00Z';
    storage.transaction('write', () => {
      for (let made = 1; made <= items; made += 1) {
        const item = {
          id: storage.items.takeId(list.num),
          uniqueId: randomUUID(),
          guid: randomUUID(),
          version: 1,
          major: 1,
          author: 1,
          editor: 1,
          created: at,
          modified: at,
          scope: undefined,
          place: undefined,
          attachments: 0,
          data: { Key: `key-${made}`, Words: `What there is to say of ${made}.`, Count: 0 }
        };
        storage.items.save(list.num, item, 50, at);
      }
    });
  } finally {
    storage.close();
  }
}
