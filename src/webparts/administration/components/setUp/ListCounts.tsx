import * as React from 'react';
import type { SPFI } from '@pnp/sp';
import { ADMINISTRATION } from '../../../../components/loc/administration';
import { readListCounts } from '../../../../services/administration/listCounts';
import { LoadedPart } from '../LoadedPart';
import parts from '../parts.module.scss';
import { useLoaded } from '../state/useLoaded';

const WORDS = ADMINISTRATION.setUp;

export interface ListCountsProps {
  readonly sp: SPFI;
  /** Another value asks to look again. */
  readonly after: unknown;
}

/** The lists and how much each of them holds. */
export function ListCounts({ sp, after }: ListCountsProps): React.ReactElement {
  const load = React.useCallback(() => readListCounts(sp), [sp]);
  const loading = useLoaded(load, after);
  return (
    <div className={parts.part}>
      <h3 className={parts.heading}>{WORDS.lists}</h3>
      <p className={parts.hint}>{WORDS.listsHint}</p>
      <LoadedPart loading={loading}>
        {(lists) => (
          <table className={parts.table}>
            <thead>
              <tr>
                <th scope="col">{WORDS.list}</th>
                <th scope="col" className={parts.number}>
                  {WORDS.items}
                </th>
              </tr>
            </thead>
            <tbody>
              {lists.map(({ title, description, holds, items }) => (
                <tr key={title}>
                  <th scope="row">
                    {title}
                    {holds === 'documents' && ` (${WORDS.library})`}
                    <div className={parts.small}>{description}</div>
                  </th>
                  <td className={parts.number}>
                    {items ?? <span className={parts.flag}>{WORDS.notThere}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </LoadedPart>
    </div>
  );
}
