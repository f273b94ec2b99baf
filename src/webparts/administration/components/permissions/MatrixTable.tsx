import * as React from 'react';
import { PERMISSIONS } from '../../../../components/loc/administrationPermissions';
import type {
  ComparedGrant,
  ComparedPermissions
} from '../../../../services/administration/comparePermissions';
import parts from '../parts.module.scss';
import { differenceWords, grantWord } from './grantWord';
import { ListActs } from './ListActs';
import styles from './Permissions.module.scss';

export interface MatrixTableProps {
  readonly permissions: ComparedPermissions;
}

/** Lists down, groups across, a word in each cell; a list opens to show it act by act. */
export function MatrixTable({ permissions }: MatrixTableProps): React.ReactElement {
  const { lists, groups, grants } = permissions;
  const [open, toggle] = React.useReducer(toggled, new Set<string>());
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls where it is narrow
    <div className={parts.scroll} role="region" aria-label={PERMISSIONS.table} tabIndex={0}>
      <table className={`${parts.table} ${styles.matrix}`}>
        <thead>
          <tr>
            <th scope="col">{PERMISSIONS.list}</th>
            {groups.map((group) => (
              <th key={group} scope="col">
                {group}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lists.map((list) => {
            const own = groups.map((group) =>
              grants.find((grant) => grant.list === list && grant.group === group)
            );
            const isOpen = open.has(list);
            return (
              <React.Fragment key={list}>
                <tr>
                  <th scope="row">
                    <button
                      type="button"
                      className={styles.open}
                      aria-expanded={isOpen}
                      onClick={() => toggle(list)}
                    >
                      {list}
                    </button>
                  </th>
                  {own.map((grant, index) => (
                    <td key={groups[index]}>{grant && <Grant grant={grant} />}</td>
                  ))}
                </tr>
                {isOpen && (
                  <tr>
                    <td colSpan={groups.length + 1} className={styles.acts}>
                      <ListActs list={list} grants={own.filter(isThere)} />
                    </td>
                  </tr>
                )}
              </React.Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Grant({ grant }: { readonly grant: ComparedGrant }): React.ReactElement {
  const word = grantWord(grant, 'allowed');
  return grant.differs ? (
    <span className={parts.flag}>
      {word}, {differenceWords(grant)}
    </span>
  ) : (
    <span className={word === PERMISSIONS.words.none ? styles.none : undefined}>{word}</span>
  );
}

function isThere(grant: ComparedGrant | undefined): grant is ComparedGrant {
  return grant !== undefined;
}

function toggled(open: ReadonlySet<string>, list: string): Set<string> {
  const next = new Set(open);
  if (!next.delete(list)) next.add(list);
  return next;
}
