import * as React from 'react';
import { EXPORT } from '../../../../components/loc/administrationExport';
import type { ExportedSite } from '../../../../services/export/exportSite';
import parts from '../parts.module.scss';

export interface ExportedListsProps {
  readonly listed: ExportedSite['listed'];
}

/** The lists of an export and how many rows each gave. */
export function ExportedLists({ listed }: ExportedListsProps): React.ReactElement {
  return (
    <details>
      <summary className={parts.summary}>{EXPORT.listed}</summary>
      <table className={parts.table}>
        <thead>
          <tr>
            <th scope="col">{EXPORT.list}</th>
            <th scope="col" className={parts.number}>
              {EXPORT.rows}
            </th>
          </tr>
        </thead>
        <tbody>
          {listed.map(({ list, rows }) => (
            <tr key={list}>
              <th scope="row">{list}</th>
              <td className={parts.number}>{rows}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
