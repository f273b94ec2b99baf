import type { FilterCriteria } from '../../workbook/types';
import { element } from '../xml/element';
import type { XmlNode } from '../xml/readXml';
import { childOf, childrenOf, flagAttribute, numberAttribute, textAttribute } from '../xml/readXml';
import { fromXstring, xstringAttribute } from '../xml/xstring';

/** What a criterion such as `>=5` begins with, the longest first, and a file's word for it. */
const OPERATORS: readonly (readonly [string, string])[] = [
  ['<>', 'notEqual'],
  ['<=', 'lessThanOrEqual'],
  ['>=', 'greaterThanOrEqual'],
  ['<', 'lessThan'],
  ['>', 'greaterThan'],
  ['=', 'equal']
];

/** Parts of a date that a filter may name, from the widest. */
const DATE_PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

/**
 * What a column is filtered by (ECMA-376 part 1, 18.3.2.7 filterColumn). By colour or icon it is not
 * kept: the rows that it hid stay hidden.
 */
export function filterXml(criteria: FilterCriteria): string {
  switch (criteria.filterOn) {
    case 'Values':
      return valuesXml(criteria.values ?? []);
    case 'Custom':
      return customXml(criteria);
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent':
      return element('top10', {
        top: criteria.filterOn.startsWith('Top') ? undefined : false,
        percent: criteria.filterOn.endsWith('Percent') ? true : undefined,
        val: criteria.criterion1 ?? '10'
      });
    case 'Dynamic':
      return element('dynamicFilter', { type: dynamicForFile(criteria.dynamicCriteria ?? '') });
    default:
      return '';
  }
}

function valuesXml(values: readonly unknown[]): string {
  const isBlank = values.includes('');
  const dates = values.flatMap(dateXml);
  const texts = values.flatMap((value) =>
    typeof value === 'object' || value === '' || value === undefined
      ? []
      : [element('filter', { val: xstringAttribute(String(value)) })]
  );
  return element('filters', { blank: isBlank ? true : undefined }, [...texts, ...dates]);
}

/** A value that names all dates of a month, a day and so on: `{ date, specificity }`. */
function dateXml(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { date, specificity } = value as {
    readonly date?: unknown;
    readonly specificity?: unknown;
  };
  const last = DATE_PARTS.findIndex((part) => part === String(specificity).toLowerCase());
  const numbers = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2}))?/.exec(String(date));
  if (last < 0 || numbers === null) return [];
  const parts = DATE_PARTS.slice(0, last + 1).map(
    (part, index) => [part, Number(numbers[index + 1] ?? 0)] as const
  );
  const grouping = DATE_PARTS[last];
  return [element('dateGroupItem', { ...Object.fromEntries(parts), dateTimeGrouping: grouping })];
}

function customXml({ criterion1, criterion2, operator }: FilterCriteria): string {
  const conditions = [criterion1, criterion2].flatMap((one) =>
    one === undefined || one === '' ? [] : [one]
  );
  const children = conditions.map((condition) => {
    const found = OPERATORS.find(([sign]) => condition.startsWith(sign));
    return element('customFilter', {
      operator: found?.[1] === 'equal' ? undefined : found?.[1],
      val: xstringAttribute(condition.slice(found?.[0].length ?? 0))
    });
  });
  const and = operator?.toLowerCase() === 'and' ? true : undefined;
  return element('customFilters', { and }, children);
}

/** `ThisMonth` is `thisMonth`, `AllDatesInPeriodQuarter1` is `Q1`, `AllDatesInPeriodMay` is `M5`. */
function dynamicForFile(word: string): string {
  const quarter = /Quarter([1-4])$/.exec(word)?.[1];
  if (word.startsWith('AllDatesInPeriod') && quarter !== undefined) return `Q${quarter}`;
  const month = MONTHS.indexOf(word.replace('AllDatesInPeriod', ''));
  if (word.startsWith('AllDatesInPeriod') && month >= 0) return `M${month + 1}`;
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** As Excel's API has them; one is misspelt there. */
const MONTHS =
  'January Februray March April May June July August September October November December'.split(
    ' '
  );

function dynamicForApi(word: string): string {
  const month = /^M(\d+)$/.exec(word)?.[1];
  if (month !== undefined) return `AllDatesInPeriod${MONTHS[Number(month) - 1] ?? ''}`;
  const quarter = /^Q([1-4])$/.exec(word)?.[1];
  if (quarter !== undefined) return `AllDatesInPeriodQuarter${quarter}`;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What a `<filterColumn>` says; undefined: the column is not filtered. */
export function readFilter(node: XmlNode | undefined): FilterCriteria | undefined {
  const values = childOf(node, 'filters');
  if (values !== undefined) return { filterOn: 'Values', values: valuesOf(values) };
  const custom = childOf(node, 'customFilters');
  if (custom !== undefined) return customOf(custom);
  const top = childOf(node, 'top10');
  if (top !== undefined) {
    const end = flagAttribute(top, 'top') === false ? 'Bottom' : 'Top';
    const unit = flagAttribute(top, 'percent') === true ? 'Percent' : 'Items';
    return { filterOn: end + unit, criterion1: String(numberAttribute(top, 'val') ?? 10) };
  }
  const dynamic = textAttribute(childOf(node, 'dynamicFilter'), 'type');
  if (dynamic === undefined) return undefined;
  return { filterOn: 'Dynamic', dynamicCriteria: dynamicForApi(dynamic) };
}

function valuesOf(node: XmlNode): readonly unknown[] {
  const texts = childrenOf(node, 'filter').map((one) =>
    fromXstring(textAttribute(one, 'val') ?? '')
  );
  const dates = childrenOf(node, 'dateGroupItem').map((one) => {
    const part = (name: string, usual: number): string =>
      String(numberAttribute(one, name) ?? usual).padStart(2, '0');
    const day = `${part('year', 1900)}-${part('month', 1)}-${part('day', 1)}`;
    const clock = `${part('hour', 0)}:${part('minute', 0)}:${part('second', 0)}`;
    const grouping = textAttribute(one, 'dateTimeGrouping') ?? 'day';
    const hasClock = ['hour', 'minute', 'second'].includes(grouping);
    const specificity = grouping.charAt(0).toUpperCase() + grouping.slice(1);
    return { date: hasClock ? `${day}T${clock}` : day, specificity };
  });
  const blank = flagAttribute(node, 'blank') === true ? [''] : [];
  return [...texts, ...dates, ...blank];
}

function customOf(node: XmlNode): FilterCriteria {
  const [criterion1, criterion2] = childrenOf(node, 'customFilter').map((one) => {
    const word = textAttribute(one, 'operator') ?? 'equal';
    const sign = OPERATORS.find(([, known]) => known === word)?.[0] ?? '=';
    return sign + fromXstring(textAttribute(one, 'val') ?? '');
  });
  const operator = flagAttribute(node, 'and') === true ? 'And' : 'Or';
  return {
    filterOn: 'Custom',
    ...(criterion1 === undefined ? {} : { criterion1 }),
    ...(criterion2 === undefined ? {} : { criterion2, operator })
  };
}
