import * as React from 'react';
import { Dropdown, DropdownMenuItemType } from '@fluentui/react/lib/Dropdown';
import type { IDropdownOption, IDropdownStyles } from '@fluentui/react/lib/Dropdown';
import { useTheme } from '@fluentui/react/lib/Theme';
import { MY_ACTIONS } from '../../../../components/loc/myActions';
import { themeVariables } from '../../../../components/theme/themeVariables';
import type { ActionsView, ViewsOffered } from '../../../../domain/owed/actionsView';
import type { NamedPerson } from '../../../../domain/posts/samePerson';
import styles from './ActionsPane.module.scss';

export interface ViewChoiceProps {
  readonly view: ActionsView;
  readonly offered: ViewsOffered;
  readonly people: readonly NamedPerson[];
  readonly onChoose: (view: ActionsView) => void;
}

/** Fluent's own ground of what is chosen is too faint under the words of a high-contrast theme. */
const CHOSEN: Partial<IDropdownStyles> = {
  dropdownItemSelected: {
    backgroundColor: 'var(--selected)',
    selectors: { '&:hover, &:focus, &:active': { backgroundColor: 'var(--selected)' } }
  }
};

/** Whose actions are looked at: one's own, a directorate's, everyone's, or one person's. */
export function ViewChoice(props: ViewChoiceProps): React.ReactElement {
  const { view, offered, people, onChoose } = props;
  const theme = useTheme();
  const views = React.useMemo(() => viewsByKey(offered, people), [offered, people]);
  const options = [...views].map(([key, [text]]): IDropdownOption => ({ key, text }));
  const firstPerson = options.findIndex(({ key }) => String(key).startsWith('person '));
  if (firstPerson >= 0) {
    options.splice(firstPerson, 0, {
      key: 'people',
      text: MY_ACTIONS.people,
      itemType: DropdownMenuItemType.Header
    });
  }
  return (
    <div className={styles.view}>
      <Dropdown
        label={MY_ACTIONS.whose}
        selectedKey={keyOf(view)}
        options={options}
        styles={CHOSEN}
        calloutProps={{ style: themeVariables(theme) }}
        onChange={(_event, option) => {
          const chosen = views.get(String(option?.key));
          if (chosen) onChoose(chosen[1]);
        }}
      />
    </div>
  );
}

type NamedView = readonly [text: string, view: ActionsView];

function viewsByKey(
  { directorates, everyone }: ViewsOffered,
  people: readonly NamedPerson[]
): ReadonlyMap<string, NamedView> {
  const views: readonly NamedView[] = [
    [MY_ACTIONS.viewMine, { kind: 'mine' }],
    ...directorates.map((directorate): NamedView => [
      MY_ACTIONS.viewDirectorate(directorate),
      { kind: 'directorate', directorate }
    ]),
    ...(everyone ? [[MY_ACTIONS.viewEveryone, { kind: 'everyone' }] as const] : []),
    ...people.map((person): NamedView => [person.name, { kind: 'person', person }])
  ];
  return new Map(views.map((one) => [keyOf(one[1]), one]));
}

function keyOf(view: ActionsView): string {
  switch (view.kind) {
    case 'directorate':
      return `directorate ${view.directorate}`;
    case 'person':
      return `person ${view.person.login ?? view.person.name}`;
    default:
      return view.kind;
  }
}
