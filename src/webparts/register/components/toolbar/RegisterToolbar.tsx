import * as React from 'react';
import { CommandBarButton } from '@fluentui/react/lib/Button';
import type { IContextualMenuItem } from '@fluentui/react/lib/ContextualMenu';
import { ContextualMenuItemType } from '@fluentui/react/lib/ContextualMenu';
import { useTheme } from '@fluentui/react/lib/Theme';
import { REGISTER } from '../../../../components/loc/register';
import type { RegisterState } from '../../../../domain/register/address';
import type { SortBy } from '../../../../domain/register/sortEntries';
import { SORTS } from '../../../../domain/register/sortEntries';
import styles from './RegisterToolbar.module.scss';

export interface RegisterToolbarProps {
  readonly state: Pick<RegisterState, 'grouped' | 'sort'>;
  /** Icons without words, and sorting in the menu: there are no headings on a phone. */
  readonly stacked: boolean;
  /** Whether there is more than one report to group by. */
  readonly canGroup: boolean;
  readonly onChange: (part: Partial<RegisterState>) => void;
  /** What came of copying the link; empty before. */
  readonly said: string;
  readonly onCopyLink: () => void;
  /** What owners do from here: it stands first. */
  readonly commands?: React.ReactNode;
  /** What stands at the other end of the row. */
  readonly summary?: React.ReactNode;
}

/** Copy link, and how the list is laid out. */
export function RegisterToolbar(props: RegisterToolbarProps): React.ReactElement {
  const { state, stacked, canGroup, onChange, said, onCopyLink } = props;
  const layout = state.grouped ? REGISTER.groupedByReport : REGISTER.flat;
  const choose = (key: string, text: string, grouped: boolean): IContextualMenuItem => ({
    key,
    text,
    canCheck: true,
    checked: state.grouped === grouped,
    onClick: () => onChange({ grouped })
  });
  const items = [
    ...(canGroup
      ? [choose('grouped', REGISTER.groupedByReport, true), choose('flat', REGISTER.flat, false)]
      : []),
    ...(stacked ? sortItems(state, onChange) : [])
  ];
  // A shadow is not seen on a dark page.
  const edge = { border: `1px solid ${useTheme().palette.neutralLight}` };
  const look = { root: styles.button, flexContainer: styles.content, menuIcon: styles.menuIcon };
  return (
    <div className={stacked ? styles.stacked : styles.toolbar}>
      {props.commands}
      <CommandBarButton
        className={styles.button}
        styles={look}
        iconProps={{ iconName: 'Link' }}
        text={stacked ? undefined : REGISTER.copyLink}
        ariaLabel={REGISTER.copyLink}
        title={stacked ? REGISTER.copyLink : undefined}
        onClick={onCopyLink}
      />
      {!stacked && items.length > 0 && <span className={styles.divider} />}
      {items.length > 0 && (
        <CommandBarButton
          className={styles.button}
          styles={look}
          iconProps={{ iconName: state.grouped ? 'GroupedList' : 'ViewList' }}
          text={stacked ? undefined : layout}
          ariaLabel={stacked ? REGISTER.layoutLabel(layout) : undefined}
          title={stacked ? layout : undefined}
          menuIconProps={stacked ? { hidden: true } : undefined}
          menuProps={{ items, calloutProps: { styles: { root: edge } } }}
        />
      )}
      <span role="status" className={styles.said}>
        {said}
      </span>
      {props.summary}
    </div>
  );
}

function sortItems(
  { sort }: Pick<RegisterState, 'sort'>,
  onChange: (part: Partial<RegisterState>) => void
): IContextualMenuItem[] {
  const choose = (by: SortBy): IContextualMenuItem => ({
    key: by,
    text: REGISTER.sorts[by],
    canCheck: true,
    checked: sort.by === by,
    onClick: () => onChange({ sort: { by, direction: 'ascending' } })
  });
  return [
    { key: 'sort by', text: REGISTER.sortBy, itemType: ContextualMenuItemType.Header },
    ...SORTS.filter((by) => by !== 'recommendation' && by !== 'report').map(choose)
  ];
}
