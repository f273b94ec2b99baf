import * as React from 'react';

/** How long SharePoint waits after the last letter, in milliseconds. */
const AT_REST = 200;

export interface RestedTextOptions {
  /** The text that holds, as the web part has it. */
  readonly value: string;
  /** How long typing has to rest; SharePoint's own time unless given. */
  readonly waits?: number;
  /** The sentence that says what is wrong with a text; empty for nothing. */
  readonly errorOf?: (text: string) => string | Promise<string>;
  readonly onAccepted: (text: string) => void;
}

export interface RestedText {
  readonly text: string;
  readonly error: string;
  readonly type: (text: string) => void;
  /** Judges what was typed now, without waiting. */
  readonly settle: () => void;
}

/** Text that is judged when typing rests, or when the field is left, and kept where nothing is wrong. */
export function useRestedText(options: RestedTextOptions): RestedText {
  const latest = React.useRef(options);
  latest.current = options;
  const [text, setText] = React.useState(options.value);
  const [error, setError] = React.useState('');
  const typed = React.useRef<string>();
  const timer = React.useRef<number>();
  const gone = React.useRef(false);

  const judge = React.useCallback(async (judged: string) => {
    const { errorOf, onAccepted, value } = latest.current;
    const wrong = (await errorOf?.(judged)) ?? '';
    // Something else was typed meanwhile, and will be judged itself.
    if (typed.current !== undefined && typed.current !== judged) return;
    if (!gone.current) setError(wrong);
    if (wrong === '' && judged !== value) onAccepted(judged);
  }, []);
  const settle = React.useCallback(() => {
    window.clearTimeout(timer.current);
    if (typed.current === undefined) return;
    judge(typed.current).catch((cause: unknown) => setError(String(cause)));
  }, [judge]);
  const type = (now: string): void => {
    typed.current = now;
    setText(now);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(settle, options.waits ?? AT_REST);
  };

  // What stands there already may be wrong, and the web part may change it by itself.
  React.useEffect(() => {
    if (typed.current !== options.value) {
      typed.current = undefined;
      setText(options.value);
    }
    judge(options.value).catch((cause: unknown) => setError(String(cause)));
  }, [options.value, judge]);
  // Whoever closes the pane within the rest finds the text kept.
  React.useEffect(
    () => () => {
      gone.current = true;
      settle();
    },
    [settle]
  );
  return { text, error, type, settle };
}
