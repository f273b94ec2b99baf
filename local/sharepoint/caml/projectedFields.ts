import { notYet } from '../errors';
import { isLookup } from '../fields/fieldKinds';
import { malformedQuery } from './errors';
import { joined, compared } from './values';
import type { Filter } from '../odata/syntax';
import type { Field } from '../storage';
import { childOf, type XmlElement } from '../xml/xml';
import { columnNamed, operandOf, PROJECTED_FROM, type Reading } from './columns';

export interface Joins {
  /** Columns of other lists, under the names that the view gives them. */
  readonly projected: readonly Field[];
  /** What an INNER join leaves: items whose lookup leads somewhere. */
  readonly filter: Filter | undefined;
}

/**
 * <Joins> along the lookups of the list and the <ProjectedFields> that show columns from there. A join
 * of a joined list is not here yet. Source: "Joins element (View)", "ProjectedFields element (View)".
 */
export function readJoins(reading: Reading, view: XmlElement): Joins {
  const lookups = new Map<string, Field>();
  let filter: Filter | undefined;
  for (const join of childOf(view, 'Joins')?.children ?? []) {
    const lookup = lookupOf(reading, join);
    lookups.set(join.attributes.ListAlias ?? '', lookup);
    if (join.attributes.Type?.toUpperCase() !== 'INNER') continue;
    const leads = compared('ne', operandOf(lookup, true), { kind: 'null' });
    filter = filter ? joined('and', filter, leads) : leads;
  }
  const projected = (childOf(view, 'ProjectedFields')?.children ?? []).map(
    ({ attributes: { Name, List, ShowField } }) => {
      const lookup = lookups.get(List ?? '');
      if (!lookup || Name === undefined || ShowField === undefined) throw malformedQuery();
      return projectedField(lookup, Name, ShowField);
    }
  );
  return { projected, filter };
}

/** <Eq><FieldRef Name="City" RefType="Id"/><FieldRef List="Cities" Name="ID"/></Eq> */
function lookupOf(reading: Reading, join: XmlElement): Field {
  const [from] = childOf(join, 'Eq')?.children ?? [];
  const name = from?.attributes.Name;
  if (!from || name === undefined) throw malformedQuery();
  if (from.attributes.List !== undefined) throw notYet('a CAML join of a joined list');
  const field = columnNamed(reading, name);
  if (!isLookup(field)) throw malformedQuery();
  return field;
}

/** Like a dependent lookup, but for one query: it holds what its lookup holds, and shows another column. */
const projectedField = (lookup: Field, name: string, shown: string): Field => ({
  ...lookup,
  internalName: name,
  title: name,
  properties: {
    ...lookup.properties,
    LookupField: shown,
    PrimaryFieldId: lookup.properties.PrimaryFieldId ?? lookup.id,
    [PROJECTED_FROM]: lookup.internalName
  }
});
