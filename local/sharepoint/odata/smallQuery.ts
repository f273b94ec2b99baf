import { parseInstant } from '../dates';
import { invalidExpression, unknownProperty } from '../errors';
import { findMember } from '../metadata/model';
import type { Entity, Query, Value } from '../resource';
import { isLiteral, type Filter, type Operand } from './syntax';

type Scalar = string | number | boolean | null;

/** Filters, sorts and cuts a collection that was read whole: lists, fields, views, people. */
export function applyQuery(entities: readonly Entity[], query: Query): readonly Entity[] {
  const { filter, orderBy, top, skip } = query;
  let rows = filter ? entities.filter((entity) => holds(filter, entity)) : [...entities];
  if (orderBy.length > 0) {
    rows = rows
      .map((entity) => ({ entity, keys: orderBy.map(({ column }) => scalar(entity, column)) }))
      .sort((a, b) =>
        orderBy.reduce((order, { descending }, index) => {
          const difference = compare(a.keys[index] ?? null, b.keys[index] ?? null);
          return order !== 0 ? order : descending ? -difference : difference;
        }, 0)
      )
      .map(({ entity }) => entity);
  }
  const from = skip ?? 0;
  return rows.slice(from, top === undefined ? undefined : from + top);
}

function holds(filter: Filter, entity: Entity): boolean {
  switch (filter.kind) {
    case 'and':
      return holds(filter.left, entity) && holds(filter.right, entity);
    case 'or':
      return holds(filter.left, entity) || holds(filter.right, entity);
    case 'startswith':
    case 'substringof': {
      const text = String(operand(filter.column, entity) ?? '').toLowerCase();
      const part = String(operand(filter.text, entity) ?? '').toLowerCase();
      return filter.kind === 'startswith' ? text.startsWith(part) : text.includes(part);
    }
    case 'includes':
    case 'empty':
      throw invalidExpression(filter.column);
    case 'compare': {
      const left = operand(filter.left, entity);
      const right = operand(filter.right, entity);
      const order = compare(...asDates(filter.left, filter.right, left, right));
      switch (filter.operator) {
        case 'eq':
          return order === 0;
        case 'ne':
          return order !== 0;
        case 'lt':
          return order < 0;
        case 'le':
          return order <= 0;
        case 'gt':
          return order > 0;
        case 'ge':
          return order >= 0;
      }
    }
  }
}

function operand(value: Operand, entity: Entity): Scalar {
  if (isLiteral(value)) return value.kind === 'null' ? null : value.value;
  if (value.kind === 'datepart') throw invalidExpression(`${value.part}(${value.column})`);
  return scalar(entity, value.column);
}

function scalar(entity: Entity, path: string): Scalar {
  const [head = '', ...rest] = path.split('/');
  const name = findMember(entity.type, head)?.name ?? head;
  const value = entity.property(name);
  if (rest.length > 0) {
    if (value !== undefined) return memberOf(value, rest, path);
    const next = entity.navigate(name);
    if (next?.kind === 'nothing') return null;
    if (next?.kind !== 'entity') throw unknownProperty(path);
    return scalar(next, rest.join('/'));
  }
  if (value === undefined) throw unknownProperty(path);
  if (typeof value === 'object' && value !== null) throw invalidExpression(path);
  return value;
}

/** Id/StringValue of a content type, or CurrentChangeToken/StringValue. */
function memberOf(value: Value, [step = '', ...rest]: readonly string[], path: string): Scalar {
  if (value === null) return null;
  if (typeof value !== 'object' || !('members' in value)) throw unknownProperty(path);
  const found = value.members[step];
  if (found === undefined) throw unknownProperty(path);
  if (rest.length > 0) return memberOf(found, rest, path);
  if (typeof found === 'object' && found !== null) throw invalidExpression(path);
  return found;
}

/** Dates are compared as times, however they are written. */
function asDates(
  leftOperand: Operand,
  rightOperand: Operand,
  left: Scalar,
  right: Scalar
): readonly [Scalar, Scalar] {
  if (leftOperand.kind !== 'datetime' && rightOperand.kind !== 'datetime') return [left, right];
  const instant = (value: Scalar): Scalar =>
    typeof value === 'string' ? (parseInstant(value) ?? value) : value;
  return [instant(left), instant(right)];
}

function compare(left: Scalar, right: Scalar): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? -1 : 1;
  if (typeof left === 'string' && typeof right === 'string') {
    const [a, b] = [left.toLowerCase(), right.toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return Number(left) - Number(right);
}
