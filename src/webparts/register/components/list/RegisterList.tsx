import * as React from 'react';
import { getId } from '@fluentui/react/lib/Utilities';
import type { GridSort } from '../../../../components/grid/gridColumn';
import type { GridLine } from '../../../../components/grid/gridLine';
import type { LineHeights } from '../../../../components/grid/useGridWindow';
import type { WindowedGridHandle } from '../../../../components/grid/WindowedGrid';
import { HEADING_HEIGHT, WindowedGrid } from '../../../../components/grid/WindowedGrid';
import { REGISTER } from '../../../../components/loc/register';
import type { RegisterState } from '../../../../domain/register/address';
import type { RegisterEntry } from '../../../../domain/register/entry';
import type { ReportGroup } from '../../../../domain/register/groupByReport';
import { GroupRow } from './GroupRow';
import type { ColumnKey } from '../../registerColumns';
import type { RegisterLayout } from './registerLayout';
import { RegisterRow } from './RegisterRow';
import { StackedRow } from './StackedRow';

export type RegisterLine = GridLine<ReportGroup, RegisterEntry>;

/** A row in columns, and the headings above the rows, in pixels. */
export const ROW_HEIGHT = 48;
export const LIST_HEADINGS = HEADING_HEIGHT;

const IN_COLUMNS: LineHeights = { group: 36, row: ROW_HEIGHT };
/** As a first guess: on a phone the words decide, and each line is measured when it is drawn. */
const STACKED: LineHeights = { group: 60, row: 106 };

export interface RegisterListProps {
  readonly lines: readonly RegisterLine[];
  readonly layout: RegisterLayout;
  readonly maxHeight?: number;
  readonly state: Pick<RegisterState, 'sort' | 'grouped' | 'open'>;
  readonly busy: boolean;
  readonly gridRef: React.Ref<WindowedGridHandle>;
  readonly onSort: (by: ColumnKey) => void;
  readonly onOpen: (recommendationId: string) => void;
  readonly onToggle: (reportId: string) => void;
}

/** The register's rows, grouped by report like the paper or flat. */
export function RegisterList(props: RegisterListProps): React.ReactElement {
  const { layout, state } = props;
  const stacked = layout.name === 'stacked';
  // A page may hold two registers, and rows are named by their ids.
  const [idPrefix] = React.useState(() => getId('rt-register'));
  const renderLine = React.useCallback(
    (line: RegisterLine) => {
      if (line.kind === 'group') {
        return <GroupRow group={line.group} open={line.open} layout={layout} />;
      }
      return stacked ? (
        <StackedRow entry={line.row} hidden={layout.hidden} />
      ) : (
        <RegisterRow entry={line.row} layout={layout} />
      );
    },
    [layout, stacked]
  );
  return (
    <WindowedGrid<ReportGroup, RegisterEntry, ColumnKey>
      ref={props.gridRef}
      label={REGISTER.grid}
      idPrefix={idPrefix}
      lines={props.lines}
      tree={state.grouped}
      columns={layout.columns}
      layout={stacked ? 'stacked' : 'columns'}
      heights={stacked ? STACKED : IN_COLUMNS}
      maxHeight={props.maxHeight}
      sort={gridSort(state.sort)}
      sortNote={state.grouped ? REGISTER.sortedWithin : undefined}
      selectedKey={state.open}
      busy={props.busy}
      renderLine={renderLine}
      onSort={props.onSort}
      onOpen={props.onOpen}
      onToggle={props.onToggle}
    />
  );
}

/** The sort as a heading shows it; the order of the register and of reports has no heading. */
function gridSort({ by, direction }: RegisterState['sort']): GridSort<ColumnKey> | undefined {
  return by === 'register order' || by === 'report' ? undefined : { by, direction };
}
