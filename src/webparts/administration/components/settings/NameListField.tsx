import * as React from 'react';
import type { IButton } from '@fluentui/react/lib/Button';
import { ActionButton, IconButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import { useId } from '@fluentui/react-hooks';
import { SETTINGS } from '../../../../components/loc/administrationSettings';
import parts from '../parts.module.scss';
import { nameProblem } from './nameProblem';
import styles from './Settings.module.scss';
import { useNameLines } from './useNameLines';

export interface NameListFieldProps {
  readonly of: keyof typeof SETTINGS.item;
  readonly names: readonly string[];
  readonly base: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
  readonly saving: boolean;
  readonly problem?: string;
  /** How a name is used; a name that nobody uses is renamed and removed without a word. */
  readonly usedBy?: (name: string) => string | undefined;
  /** Stands beside each name. */
  readonly beside?: (index: number) => React.ReactNode;
}

/** A list of names: add, rename, reorder, remove. What is done to a name that is in use is said. */
export function NameListField(props: NameListFieldProps): React.ReactElement {
  const { of, names, base, onChange, saving, problem, usedBy, beside } = props;
  const { lines, removed, rename, remove, move, add } = useNameLines(names, base, onChange);
  const list = React.useRef<HTMLUListElement>(null);
  const addButton = React.useRef<IButton>(null);
  const problemId = useId('names');
  // Said at the line whose fault it is; what is wrong with the whole list stands below.
  const faulty = problem === undefined ? undefined : nameProblem(of, names)?.line;
  const isOfList = problem !== undefined && faulty === undefined;
  const isAdded = React.useRef(false);
  React.useEffect(() => {
    if (!isAdded.current) return;
    isAdded.current = false;
    list.current?.querySelector<HTMLElement>('li:last-of-type input')?.focus();
  }, [lines.length]);
  return (
    <div>
      <ul ref={list} className={parts.plain}>
        {lines.map(({ key, name, was }, index) => {
          const said = name.trim() === '' ? SETTINGS.nameless : name;
          const used = was !== undefined && was !== name.trim() ? usedBy?.(was) : undefined;
          return (
            <li key={key} className={styles.line}>
              <div className={styles.name}>
                <TextField
                  ariaLabel={SETTINGS.item[of](index + 1)}
                  value={name}
                  aria-describedby={isOfList ? problemId : undefined}
                  errorMessage={index === faulty ? problem : undefined}
                  readOnly={saving}
                  autoComplete="off"
                  onChange={(_event, typed = '') => rename(key, typed)}
                />
              </div>
              {beside?.(index)}
              <span className={styles.lineButtons}>
                <IconButton
                  iconProps={{ iconName: 'Up' }}
                  ariaLabel={SETTINGS.up(said)}
                  disabled={saving || index === 0}
                  allowDisabledFocus
                  onClick={() => move(key, -1)}
                />
                <IconButton
                  iconProps={{ iconName: 'Down' }}
                  ariaLabel={SETTINGS.down(said)}
                  disabled={saving || index === lines.length - 1}
                  allowDisabledFocus
                  onClick={() => move(key, 1)}
                />
                <IconButton
                  iconProps={{ iconName: 'Cancel' }}
                  ariaLabel={SETTINGS.remove(said)}
                  disabled={saving}
                  onClick={() => {
                    remove(key);
                    // The button that was pressed goes with its line.
                    const other = lines[index === 0 ? 1 : index - 1];
                    if (other === undefined) addButton.current?.focus();
                    else inputOf(list.current, lines.indexOf(other))?.focus();
                  }}
                />
              </span>
              {used !== undefined && was !== undefined && (
                <p className={styles.note}>{SETTINGS.renamed(was, used)}</p>
              )}
            </li>
          );
        })}
      </ul>
      {removed.map((name) => {
        const used = usedBy?.(name);
        return (
          used !== undefined && (
            <p key={name} className={styles.note}>
              {SETTINGS.removed(name, used)}
            </p>
          )
        );
      })}
      {isOfList && (
        <p id={problemId} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <ActionButton
        componentRef={addButton}
        text={SETTINGS.add[of]}
        iconProps={{ iconName: 'Add' }}
        disabled={saving}
        onClick={() => {
          isAdded.current = true;
          add();
        }}
      />
    </div>
  );
}

function inputOf(list: HTMLElement | null, index: number): HTMLElement | undefined {
  return list?.querySelectorAll<HTMLElement>('input:not([role])')[index];
}
