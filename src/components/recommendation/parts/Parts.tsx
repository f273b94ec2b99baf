import * as React from 'react';
import { placeMoved } from '../../../domain/parts/placeOfPart';
import type { ActionKind } from '../../../domain/records';
import type { EntryPart } from '../../../domain/register/entry';
import { partName } from '../../../domain/words/partName';
import { partsWords, tasksWords } from '../../../domain/words/partsWords';
import { PARTS } from '../../loc/parts';
import type { BlockProps } from '../blockProps';
import { PartItem } from './PartItem';
import styles from './Parts.module.scss';
import type { PartChanging } from './usePartChange';

const KINDS: readonly ActionKind[] = ['sub-action', 'clause', 'task'];

/** The sub-actions, clauses and tasks of a recommendation, each kind in its own list. */
export function Parts({
  panel,
  changing
}: {
  readonly panel: BlockProps;
  readonly changing: PartChanging;
}): React.ReactElement {
  const { parts } = panel.entry;
  return (
    <>
      {KINDS.map((kind) => {
        const ofKind = parts.filter(({ action }) => action.kind === kind);
        if (ofKind.length === 0) return undefined;
        return (
          <div key={kind} className={styles.parts}>
            <div className={styles.head}>
              <h4 className={styles.title}>{PARTS.lists[kind]}</h4>
              <span className={styles.count}>
                {kind === 'task' ? tasksWords(parts) : partsWords(ofKind)}
              </span>
            </div>
            <ul className={styles.list}>
              {ofKind.map((part, index) => (
                <PartItem
                  key={part.action.id}
                  panel={panel}
                  part={part}
                  isChanging={changing.changing === part.action.id}
                  onMoveUp={mover(ofKind, index, -1, changing)}
                  onMoveDown={mover(ofKind, index, 1, changing)}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}

/** Moves a part among its kind; undefined where it stands at that end already. */
function mover(
  parts: readonly EntryPart[],
  index: number,
  by: -1 | 1,
  { change }: PartChanging
): (() => void) | undefined {
  const actions = parts.map(({ action }) => action);
  const order = placeMoved(actions, index, by);
  const action = actions[index];
  if (order === undefined || action === undefined) return undefined;
  return () => change(action.id, { order }, PARTS.moved(partName(action)));
}
