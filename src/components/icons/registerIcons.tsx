import * as React from 'react';
import type { ISvgIconProps } from '@fluentui/react-icons-mdl2';
import { registerIcons as registerWithFluent } from '@fluentui/react/lib/Styling';
import {
  Blocked2Icon,
  CancelIcon,
  CheckMarkIcon,
  ChevronDownIcon,
  ChevronRightIcon,
  ClearIcon,
  CompletedIcon,
  ErrorBadgeIcon,
  FilterIcon,
  GroupedListIcon,
  InfoIcon,
  LinkIcon,
  SearchIcon,
  ViewListIcon,
  WarningIcon
} from '@fluentui/react-icons-mdl2';

let registered = false;

/** Fluent sets an icon as a letter in a line of text: the drawing stands in the middle of its box. */
const MIDDLE: React.CSSProperties = {
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  height: '100%'
};

function drawn(Icon: React.FC<ISvgIconProps>): React.ReactElement {
  return <Icon style={MIDDLE} />;
}

/**
 * Gives Fluent's controls their icons as inline drawings: the icon font comes from a CDN, which
 * SharePoint's content security policy and a closed network both refuse. Safe to call repeatedly.
 */
export function registerIcons(): void {
  if (registered) {
    return;
  }
  registered = true;
  registerWithFluent({
    icons: {
      Blocked2: drawn(Blocked2Icon),
      Cancel: drawn(CancelIcon),
      CheckMark: drawn(CheckMarkIcon),
      ChevronDown: drawn(ChevronDownIcon),
      ChevronRight: drawn(ChevronRightIcon),
      Clear: drawn(ClearIcon),
      Completed: drawn(CompletedIcon),
      ErrorBadge: drawn(ErrorBadgeIcon),
      Filter: drawn(FilterIcon),
      GroupedList: drawn(GroupedListIcon),
      Info: drawn(InfoIcon),
      Link: drawn(LinkIcon),
      Search: drawn(SearchIcon),
      ViewList: drawn(ViewListIcon),
      Warning: drawn(WarningIcon)
    }
  });
}
