import type { ColumnKey } from '../../../domain/sheet/sheetColumn';
import type { PullScope, SheetKind } from '../../../domain/sheet/sheetKind';
import { EXCEL_PULL } from '../../../components/loc/excelPull';

/** What is typed and chosen where a pull is asked for. */
export interface PullForm {
  readonly kind: SheetKind;
  readonly scope: PullScope['kind'];
  readonly reportId?: string;
  readonly directorate?: string;
  /** The address of a saved view; undefined where its link is pasted. */
  readonly view?: string;
  readonly link: string;
  /** Undefined: as chosen last, or the usual ones. */
  readonly columns?: readonly ColumnKey[];
}

export type ScopeChosen =
  | { readonly kind: 'scope'; readonly scope: PullScope }
  /** The sentence stands below the field that is named. */
  | { readonly kind: 'missing'; readonly field: keyof typeof EXCEL_PULL.missing };

/**
 * What the form asks for.
 *
 * @param views saved views of the site
 * @param siteUrl a link of another site would show other records than it says
 */
export function scopeChosen(
  form: PullForm,
  views: readonly { readonly name: string; readonly address: string }[],
  siteUrl: string
): ScopeChosen {
  switch (form.scope) {
    case 'mine':
    case 'open':
      return { kind: 'scope', scope: { kind: form.scope } };
    case 'report':
      return form.reportId === undefined
        ? { kind: 'missing', field: 'report' }
        : { kind: 'scope', scope: { kind: 'report', reportId: form.reportId } };
    case 'directorate':
      return form.directorate === undefined
        ? { kind: 'missing', field: 'directorate' }
        : { kind: 'scope', scope: { kind: 'directorate', directorate: form.directorate } };
    case 'view':
      return viewChosen(form, views, siteUrl);
  }
}

function viewChosen(
  { view, link }: PullForm,
  views: readonly { readonly name: string; readonly address: string }[],
  siteUrl: string
): ScopeChosen {
  const saved = views.find(({ address }) => address === view);
  if (saved !== undefined) return { kind: 'scope', scope: { kind: 'view', ...saved } };
  if (link.trim() === '') return { kind: 'missing', field: 'view' };
  const address = searchOfLink(link.trim(), siteUrl);
  return address === undefined
    ? { kind: 'missing', field: 'link' }
    : { kind: 'scope', scope: { kind: 'view', name: EXCEL_PULL.linkName, address } };
}

/** The part of a register's link that says what it shows; undefined where it is no link of this site. */
function searchOfLink(link: string, siteUrl: string): string | undefined {
  const beginning = `${siteUrl}/`.toLowerCase();
  if (!link.toLowerCase().startsWith(beginning)) return undefined;
  const { search } = new URL(link);
  return search.includes('rt-') ? search : undefined;
}
