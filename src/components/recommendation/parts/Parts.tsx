import * as React from 'react';
import type { ActionKind } from '../../../domain/records';
import type { EntryPart } from '../../../domain/register/entry';
import { partsWords, tasksWords } from '../../../domain/words/partsWords';
import { PANEL } from '../../loc/panel';
import { PartItem } from './PartItem';
import styles from './Parts.module.scss';

const TITLES: Readonly<Record<ActionKind, string>> = {
  'sub-action': PANEL.subActions,
  clause: PANEL.clauses,
  task: PANEL.tasks
};

const KINDS: readonly ActionKind[] = ['sub-action', 'clause', 'task'];

/** The sub-actions, clauses and tasks of a recommendation, each kind in its own list. */
export function Parts({ parts }: { readonly parts: readonly EntryPart[] }): React.ReactElement {
  return (
    <>
      {KINDS.map((kind) => {
        const ofKind = parts.filter(({ action }) => action.kind === kind);
        if (ofKind.length === 0) return undefined;
        return (
          <div key={kind} className={styles.parts}>
            <div className={styles.head}>
              <h4 className={styles.title}>{TITLES[kind]}</h4>
              <span className={styles.count}>
                {kind === 'task' ? tasksWords(parts) : partsWords(ofKind)}
              </span>
            </div>
            <ul className={styles.list}>
              {ofKind.map((part) => (
                <PartItem key={part.action.id} part={part} />
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}
