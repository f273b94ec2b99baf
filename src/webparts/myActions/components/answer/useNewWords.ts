import * as React from 'react';
import { MY_ACTIONS } from '../../../../components/loc/myActions';
import type { Editing } from '../../../../components/recommendation/edit/editState';
import type { IsoDay, PartialDate } from '../../../../domain/dates/partialDate';
import type { PositionFields } from '../../../../services/records/trackerStore';

export interface NewWords {
  /** What stands in the field; empty until something is typed or copied. */
  readonly shown: string;
  readonly type: (words: string) => void;
  /** Says the same again, of this month. */
  readonly copyLast: () => void;
  /** The day that the words describe: the page's, until the person gives another. */
  readonly day: PartialDate | undefined;
  readonly setDay: (day: PartialDate | undefined) => void;
  readonly problem?: string;
  /** Whether there is nothing to send; says so beside the field. */
  readonly areMissing: () => boolean;
}

/**
 * Words that begin empty, over an edit that begins with what is recorded: until something is typed the
 * edit is left as it is, so that leaving asks about nothing and nothing is sent unread.
 */
export function useNewWords(
  { mine, base }: Editing<PositionFields>,
  today: IsoDay,
  change: (some: Partial<PositionFields>) => void
): NewWords {
  const [copied, setCopied] = React.useState(false);
  const [tried, setTried] = React.useState(false);
  const [ownDay, setOwnDay] = React.useState(mine.asAt !== base.fields.asAt);
  const isNew = copied || mine.text !== base.fields.text;
  const day = ownDay ? mine.asAt : today;
  const isEmpty = !isNew || (mine.text ?? '').trim() === '';
  return {
    shown: isNew ? (mine.text ?? '') : '',
    type: (words) => {
      setCopied(words !== '' && words === base.fields.text);
      if (words !== '') change({ text: words, asAt: day });
      else change({ text: base.fields.text, ...(!ownDay && { asAt: base.fields.asAt }) });
    },
    copyLast: () => {
      setCopied(true);
      change({ text: base.fields.text, asAt: day });
    },
    day,
    setDay: (given) => {
      setOwnDay(true);
      change({ asAt: given });
    },
    ...(tried && isEmpty && { problem: MY_ACTIONS.wordsNeeded }),
    areMissing: () => {
      setTried(true);
      return isEmpty;
    }
  };
}
