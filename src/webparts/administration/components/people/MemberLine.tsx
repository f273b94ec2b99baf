import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { useId } from '@fluentui/react-hooks';
import { ADMINISTRATION } from '../../../../components/loc/administration';
import type { Member } from '../../../../services/administration/groupMembers';
import styles from './People.module.scss';

const WORDS = ADMINISTRATION.people;

export interface MemberLineProps {
  readonly member: Member;
  readonly group: string;
  readonly mayRemove: boolean;
  /** Why this person cannot be removed; undefined where they can. */
  readonly refusal: string | undefined;
  readonly busy: boolean;
  readonly onRemove: () => void;
}

/** Somebody in a group. */
export function MemberLine(props: MemberLineProps): React.ReactElement {
  const { member, group, mayRemove, refusal, busy, onRemove } = props;
  const refusalId = useId('refusal');
  return (
    <li className={styles.member}>
      <span className={styles.person}>
        <span>
          {member.name}
          {member.isMe && <span className={styles.count}> ({WORDS.you})</span>}
        </span>
        <span className={styles.login}>{member.login}</span>
      </span>
      {mayRemove && (
        <ActionButton
          className={styles.remove}
          text={WORDS.removeShort}
          ariaLabel={WORDS.remove(member.name, group)}
          aria-describedby={refusal === undefined ? undefined : refusalId}
          disabled={busy || refusal !== undefined}
          allowDisabledFocus
          onClick={onRemove}
        />
      )}
      {mayRemove && refusal !== undefined && (
        <span id={refusalId} className={styles.refusal}>
          {refusal}
        </span>
      )}
    </li>
  );
}
