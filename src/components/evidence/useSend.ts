import * as React from 'react';

export interface Send {
  readonly isSending: boolean;
  /** The sentence for the person; undefined while nothing failed. */
  readonly failed?: string;
  /** Sends, and calls `done` when that went well. A second press meanwhile does nothing. */
  readonly send: (write: () => Promise<void>, done: () => void) => void;
}

/** One small write behind a button, with what came of it. */
export function useSend(otherwise: string): Send {
  const [state, setState] = React.useState<{ isSending: boolean; failed?: string }>({
    isSending: false
  });
  const isHere = React.useRef(true);
  React.useEffect(() => {
    isHere.current = true;
    return () => void (isHere.current = false);
  }, []);
  const run = async (write: () => Promise<void>, done: () => void): Promise<void> => {
    setState({ isSending: true });
    try {
      await write();
      if (isHere.current) setState({ isSending: false });
      done();
    } catch (error) {
      console.error(error);
      const isSaid = error instanceof Error && error.message !== '';
      if (isHere.current)
        setState({ isSending: false, failed: isSaid ? error.message : otherwise });
    }
  };
  return { ...state, send: (write, done) => void (state.isSending || run(write, done)) };
}
