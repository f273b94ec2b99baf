import type { Database } from './database';
import type { Properties } from './records';

/** A link of a web's navigation. `parent` is another link, or the number of a bar. */
export interface NavigationNode {
  readonly id: number;
  readonly parent: number;
  readonly properties: Properties;
}

export interface NavigationStore {
  /** The links directly below one, in their order. */
  readonly below: (web: number, parent: number) => readonly NavigationNode[];
  readonly byId: (web: number, id: number) => NavigationNode | undefined;
  /** Adds a link as the last one. */
  readonly add: (web: number, parent: number, properties: Properties) => NavigationNode;
  readonly update: (node: NavigationNode, properties: Properties) => void;
  /** Puts links in this order. */
  readonly arrange: (ids: readonly number[]) => void;
  /** Removes a link and those below it. */
  readonly remove: (web: number, id: number) => void;
}

interface Row {
  readonly id: number;
  readonly parent: number;
  readonly properties: string;
}

const toNode = ({ id, parent, properties }: Row): NavigationNode => ({
  id,
  parent,
  properties: JSON.parse(properties) as Properties
});

export function navigationStore(db: Database): NavigationStore {
  const below = (web: number, parent: number): readonly NavigationNode[] =>
    db
      .all<Row>(
        'SELECT * FROM navigation_nodes WHERE web = ? AND parent = ? ORDER BY position, id',
        web,
        parent
      )
      .map(toNode);
  const remove = (web: number, id: number): void => {
    below(web, id).forEach((child) => remove(web, child.id));
    db.run('DELETE FROM navigation_nodes WHERE web = ? AND id = ?', web, id);
  };
  return {
    below,
    byId: (web, id) => {
      const row = db.get<Row>('SELECT * FROM navigation_nodes WHERE web = ? AND id = ?', web, id);
      return row && toNode(row);
    },
    add: (web, parent, properties) => {
      const row = db.get<Row>(
        `INSERT INTO navigation_nodes (web, parent, position, properties)
         VALUES (?1, ?2, (SELECT COALESCE(MAX(position), 0) + 1 FROM navigation_nodes
           WHERE web = ?1 AND parent = ?2), ?3) RETURNING *`,
        web,
        parent,
        JSON.stringify(properties)
      );
      if (!row) throw new Error('A link of the navigation could not be kept.');
      return toNode(row);
    },
    update: ({ id }, properties) => {
      db.run(
        'UPDATE navigation_nodes SET properties = ? WHERE id = ?',
        JSON.stringify(properties),
        id
      );
    },
    arrange: (ids) =>
      ids.forEach((id, position) =>
        db.run('UPDATE navigation_nodes SET position = ? WHERE id = ?', position + 1, id)
      ),
    remove
  };
}
