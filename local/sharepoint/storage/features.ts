import type { Database } from './database';

/** Which features are switched on, for a site collection (web 0) or one of its webs. */
export interface FeatureStore {
  readonly all: (site: number, web: number) => readonly string[];
  readonly add: (site: number, web: number, id: string) => void;
  readonly remove: (site: number, web: number, id: string) => void;
}

export function featureStore(db: Database): FeatureStore {
  return {
    all: (site, web) =>
      db
        .all<{
          readonly id: string;
        }>('SELECT id FROM features WHERE site = ? AND web = ? ORDER BY id', site, web)
        .map(({ id }) => id),
    add: (site, web, id) => {
      db.run('INSERT OR IGNORE INTO features (site, web, id) VALUES (?, ?, ?)', site, web, id);
    },
    remove: (site, web, id) => {
      db.run('DELETE FROM features WHERE site = ? AND web = ? AND id = ?', site, web, id);
    }
  };
}
