import * as React from 'react';
import type { SPFI } from '@pnp/sp';
import { ADMINISTRATION } from '../../../../components/loc/administration';
import type { GroupMembers, Member } from '../../../../services/administration/groupMembers';
import parts from '../parts.module.scss';
import { AddMember } from './AddMember';
import { MembershipStatus } from './MembershipStatus';
import { MemberLine } from './MemberLine';
import { RemoveSelfQuestion } from './RemoveSelfQuestion';
import { useMembership } from './useMembership';
import type { PeopleToChoose } from './usePeopleToChoose';
import styles from './People.module.scss';

const WORDS = ADMINISTRATION.people;

export interface GroupBlockProps {
  readonly sp: SPFI;
  readonly group: GroupMembers;
  readonly choose: PeopleToChoose;
  readonly onChanged: (members: readonly Member[]) => void;
  /** Told when the signed-in person has taken themselves out: their rights may be others now. */
  readonly onLeft: () => void;
}

/** One group: what it is for, who is in it, and the ways in and out. */
export function GroupBlock(props: GroupBlockProps): React.ReactElement {
  const { sp, group, choose, onChanged, onLeft } = props;
  const { name, id, mayChange, members } = group;
  const membership = useMembership(sp, group, onChanged, onLeft);
  const [asking, setAsking] = React.useState<Member>();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const isLastOwner = name === 'Tracker Owners' && members.length === 1;
  const remove = (member: Member): void => {
    setAsking(undefined);
    membership.remove(member);
    // The button that was pressed goes with the person.
    heading.current?.focus();
  };
  return (
    <section className={parts.part} aria-label={name}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {name} <span className={styles.count}>{WORDS.members(members.length)}</span>
      </h3>
      <p className={parts.hint}>{WORDS.groups[name]}</p>
      {id === undefined ? (
        <p>{WORDS.noGroup}</p>
      ) : members.length === 0 ? (
        <p className={parts.hint}>{WORDS.nobody}</p>
      ) : (
        <ul className={parts.plain}>
          {members.map((member) => (
            <MemberLine
              key={member.id}
              member={member}
              group={name}
              mayRemove={mayChange}
              refusal={isLastOwner ? WORDS.lastOwner : undefined}
              busy={membership.state.kind === 'saving'}
              onRemove={() => (member.isMe ? setAsking(member) : remove(member))}
            />
          ))}
        </ul>
      )}
      {id !== undefined && mayChange && (
        <AddMember group={name} choose={choose} membership={membership} />
      )}
      <MembershipStatus state={membership.state} />
      {asking !== undefined && (
        <RemoveSelfQuestion
          group={name}
          onStay={() => setAsking(undefined)}
          onRemove={() => remove(asking)}
        />
      )}
    </section>
  );
}
