import * as React from 'react';
import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';
import { CONFLICT } from '../loc/conflict';
import { choiceOf, chosenFields } from './choices';
import { ClashRow } from './ClashRow';
import { clashTimes } from './clashTimes';
import type { ConflictDialogProps } from './ConflictDialog';
import { ConflictFooter } from './ConflictFooter';
import { ConflictHeader } from './ConflictHeader';
import { JoinedList } from './JoinedList';
import { saveState } from './savedParts';
import { joinedFields, spokenField } from './spokenFields';
import { useChoices } from './useChoices';
import styles from './ConflictDialog.module.scss';

export interface ConflictBodyProps<Fields> extends ConflictDialogProps<Fields> {
  readonly titleId: string;
  readonly introId: string;
}

/** One clash: its versions, what is decided, and what will be saved. */
export function ConflictBody<Fields>(props: ConflictBodyProps<Fields>): React.ReactElement {
  const { what, base, mine, clash, fields, bothStay, problemsOf, saving, failure } = props;
  const { titleId, introId, onSave, onKeepEditing } = props;
  const { choices, choose, write } = useChoices();
  const name = clash.theirs.editor ?? CONFLICT.someone;
  const { opened, saved } = clashTimes(base.readAt, clash.theirs.modified);
  const state = saveState(clash, fields, choices);
  const ready = state.unchosen.length + state.unwritten.length === 0;
  const chosen = chosenFields(clash, mine, choices);
  const problems = ready ? problemsOf(chosen) : [];

  React.useEffect(() => document.getElementById(titleId)?.focus(), [titleId]);

  return (
    <>
      <ConflictHeader
        titleId={titleId}
        introId={introId}
        title={CONFLICT.title(clash.clashes.length)}
        intro={CONFLICT.intro(what, name, saved)}
        onClose={onKeepEditing}
      />
      <div className={styles.columns} aria-hidden>
        <span />
        <span>
          <strong>{CONFLICT.opened}</strong> {opened}
        </span>
        <span className={styles.overCard}>
          <strong>{CONFLICT.yours}</strong> {CONFLICT.notSaved}
        </span>
        <span className={styles.overCard}>
          <strong>{CONFLICT.theirs(name)}</strong> {saved}
        </span>
      </div>
      {clash.clashes.map((each) => {
        const { label, words, writable } = spokenField(fields, each.field);
        return (
          <ClashRow
            key={String(each.field)}
            label={label}
            writable={writable}
            base={words(each.base)}
            mine={words(each.mine)}
            theirs={words(each.theirs)}
            name={name}
            opened={opened}
            saved={saved}
            decided={choiceOf(choices, each.field)}
            onChoose={(choice) => choose(each.field, choice)}
            onWrite={(text) => write(each.field, text)}
          />
        );
      })}
      <JoinedList
        joined={joinedFields({
          clash,
          base: base.fields,
          mine,
          fields,
          theirName: name,
          myName: CONFLICT.you
        })}
      />
      <section className={styles.outcome}>
        <h3>{CONFLICT.willBeSaved}</h3>
        <p role="status">{ready ? CONFLICT.sentence(state.parts, name) : CONFLICT.notYet}</p>
      </section>
      {failure !== undefined && (
        <MessageBar messageBarType={MessageBarType.error} isMultiline>
          {failure}
        </MessageBar>
      )}
      <ConflictFooter
        toDo={ready ? CONFLICT.notYetBy(problems) : CONFLICT.toDo(state.unchosen, state.unwritten)}
        bothStay={bothStay}
        saving={saving}
        onSave={() => onSave(chosen)}
        onKeepEditing={onKeepEditing}
      />
    </>
  );
}
