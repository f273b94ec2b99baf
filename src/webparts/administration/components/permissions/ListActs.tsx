import * as React from 'react';
import { PERMISSIONS } from '../../../../components/loc/administrationPermissions';
import type { ComparedGrant } from '../../../../services/administration/comparePermissions';
import parts from '../parts.module.scss';

export interface ListActsProps {
  readonly list: string;
  readonly grants: readonly ComparedGrant[];
}

/** One list act by act: who may do each of the six. */
export function ListActs({ list, grants }: ListActsProps): React.ReactElement {
  const verbs = grants[0]?.verbs.map(({ verb }) => verb) ?? [];
  return (
    <table className={parts.table} aria-label={PERMISSIONS.detailsOf(list)}>
      <thead>
        <tr>
          <th scope="col">{PERMISSIONS.group}</th>
          {verbs.map((verb) => (
            <th key={verb} scope="col">
              {PERMISSIONS.acts[verb] ?? verb}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grants.map((grant) => (
          <tr key={grant.group}>
            <th scope="row">{grant.group}</th>
            {grant.verbs.map(({ verb, allowed, declared }) => (
              <td key={verb}>
                {allowed === declared ? (
                  yesOrNo(allowed)
                ) : (
                  <span className={parts.flag}>
                    {yesOrNo(allowed)}, {PERMISSIONS.shouldBe(yesOrNo(declared))}
                  </span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function yesOrNo(allowed: boolean): string {
  return allowed ? PERMISSIONS.yes : PERMISSIONS.no;
}
