import * as React from 'react';
import type { SPFI } from '@pnp/sp';
import { ADMINISTRATION } from '../../../../components/loc/administration';
import type { Person } from '../../../../domain/post';
import type { GroupMembers, Member } from '../../../../services/administration/groupMembers';
import {
  addMember,
  readMembersOf,
  removeMember
} from '../../../../services/administration/groupMembers';

const WORDS = ADMINISTRATION.people;

/** What came of the last change of a group's members. */
export type MembershipState =
  | { readonly kind: 'resting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly words: string }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface Membership {
  readonly state: MembershipState;
  /** Resolves with whether the person is in the group now. */
  readonly add: (person: Person) => Promise<boolean>;
  readonly remove: (member: Member) => void;
  /** Takes back what is said of the last change. */
  readonly forget: () => void;
}

/** Adds and removes the members of one group, one change at a time. */
export function useMembership(
  sp: SPFI,
  group: GroupMembers,
  onChanged: (members: readonly Member[]) => void,
  /** Told when the signed-in person has taken themselves out. */
  onLeft: () => void
): Membership {
  const [state, setState] = React.useState<MembershipState>({ kind: 'resting' });
  const here = React.useRef(true);
  React.useEffect(() => () => void (here.current = false), []);

  const change = async (
    write: () => Promise<readonly Member[]>,
    words: string
  ): Promise<boolean> => {
    setState({ kind: 'saving' });
    try {
      const members = await write();
      if (!here.current) return true;
      onChanged(members);
      setState({ kind: 'saved', words });
      return true;
    } catch (error) {
      if (!here.current) return false;
      setState({ kind: 'failed', error });
      // The list on the screen may be older than the refusal. Where it cannot be read, it stays as it is.
      readMembersOf(sp, group).then(
        (members) => here.current && onChanged(members),
        () => undefined
      );
      return false;
    }
  };
  const isFree = state.kind !== 'saving';
  return {
    state,
    forget: () => setState((now) => (now.kind === 'saving' ? now : { kind: 'resting' })),
    add: async ({ name, login }) =>
      isFree && change(() => addMember(sp, group, login), WORDS.added(name, group.name)),
    remove: (member) => {
      if (isFree) {
        void change(
          () => removeMember(sp, group, member),
          WORDS.removed(member.name, group.name)
        ).then((isOut) => isOut && member.isMe && here.current && onLeft());
      }
    }
  };
}
