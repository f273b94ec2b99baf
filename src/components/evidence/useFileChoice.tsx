import * as React from 'react';
import { ALLOWED_ENDINGS } from '../../domain/evidence/evidenceKinds';
import { EVIDENCE } from '../loc/evidence';

export interface FileChoice {
  /** Stands unseen beside the button that opens it. */
  readonly input: React.ReactElement;
  readonly choose: () => void;
}

/** The browser's own dialog for files, behind a button. The same file can be chosen again. */
export function useFileChoice(
  onChosen: (files: readonly File[]) => void,
  options: { readonly several?: boolean } = {}
): FileChoice {
  const input = React.useRef<HTMLInputElement>(null);
  return {
    choose: () => input.current?.click(),
    input: (
      <input
        ref={input}
        type="file"
        hidden
        aria-label={EVIDENCE.chooseFiles}
        multiple={options.several}
        accept={ALLOWED_ENDINGS.map((ending) => `.${ending}`).join()}
        onChange={({ currentTarget }) => {
          const files = Array.from(currentTarget.files ?? []);
          currentTarget.value = '';
          if (files.length > 0) onChosen(files);
        }}
      />
    )
  };
}
