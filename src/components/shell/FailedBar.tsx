import * as React from 'react';
import { MessageBarButton } from '@fluentui/react/lib/Button';
import type { IMessageBarStyles } from '@fluentui/react/lib/MessageBar';
import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';
import { SHELL } from '../loc/shell';

export interface FailedBarProps {
  /** What was thrown; a TrackerError's message is a sentence for the person. */
  readonly error: unknown;
  /** What is kept: "What was read before is still shown." */
  readonly kept?: string;
  readonly onTryAgain?: () => void;
}

const IN_ONE_LINE: Partial<IMessageBarStyles> = {
  content: { alignItems: 'center' },
  iconContainer: { margin: '8px 0 8px 12px' },
  text: { margin: '6px 8px', fontSize: 14, lineHeight: 20 }
};

/** What happened, what is kept, and a way to try again. It stands above what was read already. */
export function FailedBar({ error, kept, onTryAgain }: FailedBarProps): React.ReactElement {
  return (
    <MessageBar
      messageBarType={MessageBarType.error}
      isMultiline={false}
      styles={IN_ONE_LINE}
      actions={
        onTryAgain && (
          <div>
            <MessageBarButton text={SHELL.tryAgain} onClick={onTryAgain} />
          </div>
        )
      }
    >
      {sentenceOf(error)} {kept}
    </MessageBar>
  );
}

function sentenceOf(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : SHELL.somethingFailed;
}
