import type { AsAtAndSources } from '../../components/propertyPane/asAtAndSources';
import { shownDay } from '../../components/propertyPane/asAtAndSources';
import type { IsoDay } from '../../domain/dates/partialDate';
import type { RegisterScope } from '../../domain/register/scope';
import { WHOLE_REGISTER } from '../../domain/register/scope';
import type { ColumnProperty, OptionalColumn } from './registerColumns';
import { COLUMN_PROPERTY, OPTIONAL_COLUMNS } from './registerColumns';

/**
 * The web part's properties as a page keeps them. Pages saved by earlier versions have the title, the
 * day and the sources only, so that each of the others may be missing.
 */
export interface RegisterWebPartProperties extends AsAtAndSources {
  readonly title?: string;
  readonly scope?: RegisterScope['kind'];
  /** With the scope `report`. */
  readonly scopeReport?: string;
  /** With the scope `directorate`. */
  readonly scopeDirectorate?: string;
  /** Columns that are not named are shown. */
  readonly columns?: Readonly<Partial<Record<ColumnProperty, boolean>>>;
  readonly grouping?: 'report' | 'flat';
  /** Height of the list in rows; 0: down to the end of the window. */
  readonly rows?: number;
}

/** What a page author has set on a register. */
export interface RegisterView {
  readonly title: string;
  /** The day that the register is shown for. */
  readonly day: IsoDay;
  /** Source papers to show, "01; 02"; empty for all. */
  readonly sources: string;
  readonly scope: RegisterScope;
  readonly hiddenColumns: readonly OptionalColumn[];
  /** Whether the list begins grouped by report; the address may say otherwise. */
  readonly grouped: boolean;
  /** Undefined: down to the end of the window. */
  readonly rows?: number;
}

/** The view that saved properties stand for; what is missing or not known is as it was at first. */
export function registerView(properties: RegisterWebPartProperties, now: Date): RegisterView {
  const { title, asAt, sources, columns, grouping, rows } = properties;
  return {
    title: title ?? '',
    day: shownDay(asAt, now),
    sources: sources ?? '',
    scope: scopeOf(properties),
    hiddenColumns: OPTIONAL_COLUMNS.filter((key) => columns?.[COLUMN_PROPERTY[key]] === false),
    grouped: grouping !== 'flat',
    ...(rows !== undefined && rows > 0 && { rows })
  };
}

/** A scope that names nothing yet, as while it is being chosen, is everything. */
function scopeOf({
  scope,
  scopeReport = '',
  scopeDirectorate = ''
}: RegisterWebPartProperties): RegisterScope {
  if (scope === 'report' && scopeReport !== '') {
    return { kind: 'report', reportId: scopeReport };
  }
  if (scope === 'directorate' && scopeDirectorate !== '') {
    return { kind: 'directorate', directorate: scopeDirectorate };
  }
  return WHOLE_REGISTER;
}
