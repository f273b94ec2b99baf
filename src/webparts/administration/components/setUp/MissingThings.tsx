import * as React from 'react';
import type { SPFI } from '@pnp/sp';
import { ADMINISTRATION } from '../../../../components/loc/administration';
import type { MissingThing } from '../../../../services/administration/missingThings';
import { readMissingThings } from '../../../../services/administration/missingThings';
import { LoadedPart } from '../LoadedPart';
import parts from '../parts.module.scss';
import { useLoaded } from '../state/useLoaded';

const WORDS = ADMINISTRATION.setUp;

export interface MissingThingsProps {
  readonly sp: SPFI;
  /** Another value asks to look again. */
  readonly after: unknown;
}

/** Each thing that the Tracker needs and the site does not have, by name. */
export function MissingThings({ sp, after }: MissingThingsProps): React.ReactElement {
  const load = React.useCallback(() => readMissingThings(sp), [sp]);
  const loading = useLoaded(load, after);
  return (
    <div className={parts.part}>
      <h3 className={parts.heading}>{WORDS.missing}</h3>
      <LoadedPart loading={loading}>
        {(missing) =>
          missing.length === 0 ? (
            <p className={parts.words}>{WORDS.nothingMissing}</p>
          ) : (
            byKind(missing).map(([kind, things]) => (
              <details key={kind} open={things.length <= 12}>
                <summary className={parts.summary}>
                  {WORDS.missingOf(WORDS.missingKinds[kind], things.length)}
                </summary>
                <ul className={parts.plain}>
                  {things.map(({ name, list }) => (
                    <li key={`${list ?? ''} ${name}`}>
                      {list === undefined ? name : WORDS.missingIn(name, list)}
                    </li>
                  ))}
                </ul>
              </details>
            ))
          )
        }
      </LoadedPart>
    </div>
  );
}

function byKind(
  missing: readonly MissingThing[]
): readonly (readonly [MissingThing['kind'], readonly MissingThing[]])[] {
  const kinds = [...new Set(missing.map(({ kind }) => kind))];
  return kinds.map((kind) => [kind, missing.filter((thing) => thing.kind === kind)]);
}
