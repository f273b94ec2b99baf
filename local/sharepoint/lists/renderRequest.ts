import { columnNamed, type Reading } from '../caml/columns';
import { isReference } from '../fields/fieldKinds';
import { ofText } from '../caml/conditions';
import { joined, compareColumn } from '../caml/values';
import { sortColumn } from '../caml/viewQuery';
import { invalidArgument } from '../errors';
import type { Comparison, Filter, Order } from '../odata/syntax';
import { textOf, type Call } from '../resource';

/**
 * What a call of RenderListDataAsStream says beside its parameters: in the address, in the body by
 * the same names, or in overrideParameters. Names are matched without regard to case.
 */
export type Said = (name: string) => string;

/** Reads what a call says: the address goes before overrideParameters, those before the arguments. */
export function saidIn({ parameters, args, body }: Call): Said {
  const given = new Map<string, string>();
  const take = (values: object): void =>
    Object.entries(values).forEach(([name, value]) => {
      if (typeof value === 'string' || typeof value === 'number') {
        given.set(name.toLowerCase(), String(value));
      }
    });
  take(args);
  if (typeof body.overrideParameters === 'object') take(body.overrideParameters ?? {});
  take(Object.fromEntries(parameters));
  return (name) => given.get(name.toLowerCase()) ?? '';
}

const OPERATORS: ReadonlyMap<string, Comparison> = new Map([
  ['eq', 'eq'],
  ['neq', 'ne'],
  ['lt', 'lt'],
  ['leq', 'le'],
  ['gt', 'gt'],
  ['geq', 'ge']
]);
/** FilterField1 to FilterField10, and FilterField alone. */
const NUMBERS = ['', ...Array.from({ length: 10 }, (_, index) => String(index + 1))];
const SEVERAL = ';#';

export interface AddressFilter {
  readonly filter: Filter | undefined;
  /** The columns it goes by. */
  readonly fields: readonly string[];
}

/**
 * FilterField1=Title&FilterValue1=Alpha&FilterOp1=Eq, up to ten of them, all to be fulfilled;
 * FilterFields1 and FilterValues1 for one of several values; and the text of a search.
 */
export function readAddressFilter(reading: Reading, said: Said): AddressFilter {
  const filters: Filter[] = [];
  const fields: string[] = [];
  for (const number of NUMBERS) {
    const name = said(`FilterField${number}`) || said(`FilterFields${number}`);
    if (name === '') continue;
    fields.push(name);
    const several = said(`FilterFields${number}`) !== '';
    const value = several ? said(`FilterValues${number}`) : said(`FilterValue${number}`);
    const byId = /^(1|true)$/i.test(said(`FilterLookupId${number}`));
    const values = several ? value.split(SEVERAL).filter((one) => one !== '') : [value];
    const [first, ...others] = values.map((one) =>
      addressCondition(reading, name, said(`FilterOp${number}`) || 'Eq', one, byId)
    );
    if (first) {
      filters.push(others.reduce<Filter>((left, right) => joined('or', left, right), first));
    }
  }
  const search = searchFor(reading, said('InplaceSearchQuery'));
  const [first, ...others] = search ? [...filters, search] : filters;
  return {
    filter: first && others.reduce<Filter>((left, right) => joined('and', left, right), first),
    fields
  };
}

/** An empty value asks for rows that have none. */
function addressCondition(
  reading: Reading,
  name: string,
  operator: string,
  value: string,
  byId: boolean
): Filter {
  const field = columnNamed(reading, name);
  if (/^(BeginsWith|Contains)$/i.test(operator)) {
    return ofText(/^c/i.test(operator) ? 'Contains' : 'BeginsWith', field, value);
  }
  const comparison = OPERATORS.get(operator.toLowerCase() === 'in' ? 'eq' : operator.toLowerCase());
  if (!comparison) throw invalidArgument(`The parameter FilterOp has no value '${operator}'.`);
  if (value === '') {
    const column = { kind: 'column', column: isReference(field) ? `${name}Id` : name } as const;
    return { kind: 'compare', operator: comparison, left: column, right: { kind: 'null' } };
  }
  return compareColumn(reading, comparison, field, { text: value }, byId);
}

/** Not recorded: which columns the search of a list looks through. Here those of short text. */
function searchFor({ fields }: Reading, text: string): Filter | undefined {
  const wanted = text.trim().replace(/\*$/, '');
  if (wanted === '') return undefined;
  const [first, ...others] = fields
    .filter(
      ({ type, properties }) =>
        (type === 'Text' || type === 'Choice') && properties.ReadOnlyField !== true
    )
    .map((field) => ofText('Contains', field, wanted));
  return first && others.reduce<Filter>((left, right) => joined('or', left, right), first);
}

/** SortField=Due&SortDir=Desc, before SortField1 and the rest; undefined leaves the view's own order. */
export function readAddressOrder(reading: Reading, said: Said): readonly Order[] | undefined {
  const orders = NUMBERS.flatMap((number) => {
    const name = said(`SortField${number}`);
    if (name === '') return [];
    const descending = /^desc/i.test(said(`SortDir${number}`));
    return [{ column: sortColumn(reading, name), descending }];
  });
  return orders.length === 0 ? undefined : orders;
}

/** A number, or nothing where there is none. */
export function countSaid(said: Said, name: string): number | undefined {
  const text = said(name);
  const count = Number(textOf(text));
  return text !== '' && Number.isInteger(count) && count > 0 ? count : undefined;
}
