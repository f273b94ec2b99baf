import { daysOf } from './days';
import { call } from './functions';
import type { Formula, Operator } from './syntax';
import { DIVISION_FAULT, toNumber, toText, withinLength, type FormulaValue } from './value';

export interface Known {
  /** The value of a column, by title or internal name. */
  readonly column: (name: string) => FormulaValue;
  /** The time of the request in wire form. */
  readonly now: string;
}

/** Works a formula out. A fault such as a division by nought is a value. */
export function evaluate(formula: Formula, known: Known): FormulaValue {
  switch (formula.kind) {
    case 'literal':
      return formula.value;
    case 'column':
      return formula.name.toLowerCase() === 'today'
        ? Math.floor(daysOf(known.now))
        : known.column(formula.name);
    case 'call':
      return call(
        formula.name,
        formula.args.map((argument) => evaluate(argument, known)),
        known.now
      );
    case 'minus':
    case 'percent': {
      const number = toNumber(evaluate(formula.of, known));
      if (number instanceof Error) return number;
      return formula.kind === 'minus' ? -number : number / 100;
    }
    case 'binary':
      return operate(
        formula.operator,
        evaluate(formula.left, known),
        evaluate(formula.right, known)
      );
  }
}

function operate(operator: Operator, left: FormulaValue, right: FormulaValue): FormulaValue {
  if (left instanceof Error) return left;
  if (right instanceof Error) return right;
  switch (operator) {
    case '&':
      return withinLength(toText(left) + toText(right));
    case '=':
      return order(left, right) === 0;
    case '<>':
      return order(left, right) !== 0;
    case '<':
      return order(left, right) < 0;
    case '<=':
      return order(left, right) <= 0;
    case '>':
      return order(left, right) > 0;
    case '>=':
      return order(left, right) >= 0;
    default:
      return reckon(operator, toNumber(left), toNumber(right));
  }
}

function reckon(
  operator: '+' | '-' | '*' | '/' | '^',
  left: number | Error,
  right: number | Error
): FormulaValue {
  if (left instanceof Error) return left;
  if (right instanceof Error) return right;
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? DIVISION_FAULT : left / right;
    case '^':
      return left ** right;
  }
}

/** Numbers before texts before truths; texts without regard to case; empty is nought, "" or no. */
function order(left: FormulaValue, right: FormulaValue): number {
  const a = left ?? emptyAs(right);
  const b = right ?? emptyAs(left);
  if (typeof a === 'string' && typeof b === 'string') {
    const [one, other] = [a.toLowerCase(), b.toLowerCase()];
    return one < other ? -1 : one > other ? 1 : 0;
  }
  if (typeof a === typeof b) return Number(a) - Number(b);
  return rank(a) - rank(b);
}

const emptyAs = (other: FormulaValue): FormulaValue => {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
};

const rank = (value: FormulaValue): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
