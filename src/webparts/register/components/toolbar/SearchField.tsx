import * as React from 'react';
import { SearchBox } from '@fluentui/react/lib/SearchBox';
import { REGISTER } from '../../../../components/loc/register';
import styles from './SearchField.module.scss';

export interface SearchFieldProps {
  readonly query: string;
  readonly brief: boolean;
  readonly stacked: boolean;
  readonly onQuery: (query: string) => void;
}

/**
 * The search as one types. A key shows its letter at once; the list follows in the next frame, once
 * for all the letters of that frame.
 */
export function SearchField(props: SearchFieldProps): React.ReactElement {
  const { query, brief, stacked, onQuery } = props;
  const [typed, setTyped] = React.useState(query);
  const asked = React.useRef(query);
  const frame = React.useRef<number>();
  React.useEffect(() => {
    // Cleared or set from elsewhere, not the echo of what is being typed.
    if (query !== asked.current) {
      asked.current = query;
      setTyped(query);
    }
  }, [query]);
  React.useEffect(() => () => window.cancelAnimationFrame(frame.current ?? 0), []);

  function type(text: string): void {
    setTyped(text);
    window.cancelAnimationFrame(frame.current ?? 0);
    frame.current = window.requestAnimationFrame(() => {
      asked.current = text;
      onQuery(text);
    });
  }

  return (
    <SearchBox
      className={stacked ? styles.stacked : brief ? styles.brief : styles.field}
      value={typed}
      onChange={(_event, text = '') => type(text)}
      placeholder={brief || stacked ? REGISTER.searchShort : REGISTER.search}
      ariaLabel={REGISTER.searchLabel}
      autoComplete="off"
      spellCheck={false}
      disableAnimation
    />
  );
}
