import * as React from 'react';
import type { IComboBox, IComboBoxOption } from '@fluentui/react/lib/ComboBox';
import { ComboBox } from '@fluentui/react/lib/ComboBox';
import { useId } from '@fluentui/react-hooks';
import type { Person } from '../../../../domain/post';
import { Themed } from '../../../../components/theme/Themed';
import type { PeopleToChoose } from './usePeopleToChoose';
import { isMeant, useSuggestions } from './useSuggestions';
import styles from './PersonField.module.scss';

export interface PersonFieldProps {
  readonly label: string;
  /** Somebody chosen, or typed: then name and login are what was typed. */
  readonly value: Person | undefined;
  readonly onChange: (person: Person | undefined) => void;
  readonly choose: PeopleToChoose;
  /** Hears of Enter, with the person of the field, where Enter does not choose a suggestion. */
  readonly onEnter?: (person: Person | undefined) => void;
  readonly description?: string;
  readonly problem?: string;
}

/** A person, chosen from those whom the site knows or typed as an address. */
export function PersonField(props: PersonFieldProps): React.ReactElement {
  const { label, value, onChange, onEnter, choose, description, problem } = props;
  const { people, search } = choose;
  const { field, typed, onTyped } = useSuggestions(people, search);
  const options = React.useMemo(
    () =>
      people
        .filter((person) => typed === '' || isMeant(person, typed))
        .map((person): IComboBoxOption => ({
          key: person.login,
          text: shownName(person, people),
          title: person.login
        })),
    [people, typed]
  );
  const isEntering = React.useRef(false);
  const descriptionId = useId('person');
  const take = (
    _event: React.FormEvent<IComboBox>,
    option?: IComboBoxOption,
    _index?: number,
    words?: string
  ): void => {
    const chosen = people.find(({ login }) => login === option?.key);
    const person = chosen ?? personTyped(words ?? '', people);
    onTyped('');
    onChange(person);
    if (isEntering.current) onEnter?.(person);
    isEntering.current = false;
  };
  // On its way in: the list of choices keeps the key for itself.
  const onKeyDownCapture = (event: React.KeyboardEvent): void => {
    const input = event.target;
    isEntering.current = false;
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || onEnter === undefined) return;
    if (!(input instanceof HTMLInputElement) || input.hasAttribute('aria-activedescendant')) return;
    if (input.value === (value === undefined ? '' : shownName(value, people))) {
      event.preventDefault();
      event.stopPropagation();
      onEnter(value);
    } else {
      isEntering.current = true;
    }
  };
  return (
    <div role="presentation" className={styles.field} onKeyDownCapture={onKeyDownCapture}>
      <ComboBox
        componentRef={field}
        label={label}
        options={options}
        selectedKey={value !== undefined && isOffered(value, people) ? value.login : null}
        text={value === undefined ? '' : shownName(value, people)}
        allowFreeform
        autoComplete="on"
        errorMessage={problem}
        useComboBoxAsMenuWidth
        aria-describedby={description === undefined ? undefined : descriptionId}
        onRenderOption={(option) => (
          <Themed className={styles.option}>
            <span>{option?.text}</span>
            <span className={styles.login}>{option?.title}</span>
          </Themed>
        )}
        onInputValueChange={onTyped}
        onChange={take}
      />
      {description !== undefined && (
        <p id={descriptionId} className={styles.description}>
          {description}
        </p>
      )}
    </div>
  );
}

function isOffered(person: Person, people: readonly Person[]): boolean {
  return people.some(({ login }) => login === person.login);
}

/** Two people of one name are told apart by their logins. */
function shownName({ name, login }: Person, people: readonly Person[]): string {
  const isShared = people.some((other) => other.name === name && other.login !== login);
  return isShared ? `${name} (${login})` : name;
}

/** Whoever is offered under that name or login; else the words as they were typed. */
function personTyped(typed: string, people: readonly Person[]): Person | undefined {
  const words = typed.trim();
  if (words === '') return undefined;
  const wanted = words.toLowerCase();
  return (
    people.find(({ login }) => login.toLowerCase() === wanted) ??
    people.find((person) => shownName(person, people).toLowerCase() === wanted) ?? {
      name: words,
      login: words
    }
  );
}
