import * as React from 'react';
import type { ColumnKey } from '../../../domain/sheet/sheetColumn';
import { columnsFor, SHEET_COLUMNS } from '../../../domain/sheet/sheetColumns';
import type { SheetKind } from '../../../domain/sheet/sheetKind';
import type { PullChoices } from '../../work/sheetWork';
import type { PulledTable, TrackerWorkbook } from '../../workbook/trackerWorkbook';
import type { ConnectedSite } from '../paneSurroundings';
import type { Task } from '../task/useTask';
import { useTask } from '../task/useTask';
import { EXCEL_PULL } from '../../../components/loc/excelPull';
import { chosenColumns } from '../../work/chosenColumns';
import { WorkError } from '../../work/workError';
import type { PullForm } from './pullForm';
import { scopeChosen } from './pullForm';

export interface Pull {
  /** Reading what there is to choose from. */
  readonly reading: Task;
  readonly choices: PullChoices | undefined;
  readonly form: PullForm;
  readonly change: (more: Partial<PullForm>) => void;
  /** The columns that would be pulled, hidden ones left out. */
  readonly columns: ReadonlySet<ColumnKey>;
  /** Nothing is there to pull: an ordinary state, said in a sentence. */
  readonly nothing: string | undefined;
  readonly missing: 'report' | 'directorate' | 'view' | 'link' | undefined;
  readonly pulling: Task;
  readonly pull: () => void;
}

const BEGINNING: PullForm = { kind: 'recommendations', scope: 'mine', link: '' };

/** What there is to choose from, what is chosen, and the pull itself. */
export function usePull(
  { work, siteUrl }: ConnectedSite,
  workbook: TrackerWorkbook,
  onPulled: (table: PulledTable) => void
): Pull {
  const reading = useTask();
  const pulling = useTask();
  const [choices, setChoices] = React.useState<PullChoices>();
  const [form, setForm] = React.useState(BEGINNING);
  const [missing, setMissing] = React.useState<Pull['missing']>();
  const { run } = reading;

  React.useEffect(() => {
    run(
      (options) => work.choices(options),
      (read) => {
        setChoices(read);
        // Nobody who owes nothing wants an empty table.
        if (read.mine === 0) setForm((before) => ({ ...before, scope: 'open' }));
      }
    );
  }, [run, work]);

  return {
    reading,
    choices,
    form,
    change: (more) => {
      setMissing(undefined);
      pulling.forget();
      // Each kind of table has columns of its own.
      const columns = more.kind === undefined ? form.columns : undefined;
      setForm((before) => ({ ...before, columns, ...more }));
    },
    columns: new Set(
      columnsFor(form.kind, form.columns ?? chosenColumns(workbook, form.kind))
        .filter(({ shown }) => shown !== 'hidden')
        .map(({ key }) => key)
    ),
    nothing: nothingToPull(pulling, form),
    missing,
    pulling,
    pull: () => {
      const chosen = scopeChosen(form, choices?.views ?? [], siteUrl);
      if (chosen.kind === 'missing') {
        setMissing(chosen.field);
        return;
      }
      const { kind, columns } = form;
      pulling.run(
        (options) => work.pull({ kind, scope: chosen.scope, columns }, options),
        onPulled
      );
    }
  };
}

function nothingToPull({ state }: Task, { scope, kind }: PullForm): string | undefined {
  if (state.kind !== 'failed' || !isNothingToPull(state.error)) return undefined;
  return EXCEL_PULL.nothing[scope === 'mine' && kind === 'recommendations' ? 'mine' : kind];
}

function isNothingToPull(error: unknown): boolean {
  return error instanceof WorkError && error.kind === 'nothing to pull';
}

/** The usual columns of a kind, to go back to. */
export function usualColumns(kind: SheetKind): readonly ColumnKey[] {
  return columnsFor(kind).map(({ key }) => key);
}

/** Every column that a person may choose, in the order of the sheet. */
export function columnsToChoose(kind: SheetKind): (typeof SHEET_COLUMNS)[SheetKind] {
  return SHEET_COLUMNS[kind].filter(({ shown }) => shown !== 'hidden');
}
