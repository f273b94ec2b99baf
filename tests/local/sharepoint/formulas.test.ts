import { evaluate } from '../../../local/sharepoint/formulas/evaluate';
import { columnsIn, parseFormula } from '../../../local/sharepoint/formulas/syntax';
import type { FormulaValue } from '../../../local/sharepoint/formulas/value';

/** 45458 is 15 June 2024, when London is an hour ahead of UTC. */
const NOW = '2024-06-14T23:30:00Z';
const columns: Readonly<Record<string, FormulaValue>> = {
  Title: 'Hello',
  Count: 3,
  Due: 45458.25,
  Open: true,
  'Two words': 'both'
};

const work = (formula: string): unknown => {
  const value = evaluate(parseFormula(formula), { now: NOW, column: (name) => columns[name] });
  return value instanceof Error ? value.message : value;
};

test.each([
  ['1+2*3^2', 19],
  ['(1+2)*3', 9],
  ['10-4-3', 3],
  ['-2^2', 4],
  ['50%*4', 2],
  ['.5+1', 1.5],
  ['"a"&1&"b"&TRUE', 'a1bTRUE'],
  ['"say ""yes"""', 'say "yes"'],
  ['1+1&"x"', '2x'],
  ['"A"="a"', true],
  ['1<>2', true],
  ['2>=2', true],
  ['3<=2', false],
  ['"b">"a"', true],
  ['1<"a"', true],
  ['"z"<TRUE', true],
  ['[Two words]&"."', 'both.'],
  ['Missing=""', true],
  ['Missing=0', true],
  ['Missing+1', 1],
  ['Title+1', '#VALUE!'],
  ['1/Missing', '#DIV/0!'],
  ['"5"*2', 10]
])('operators: %s', (formula, expected) => {
  expect(work(`=${formula}`)).toBe(expected);
});

test.each([
  ['IF(Count>2,"many","few")', 'many'],
  ['IF(Count>9,"many")', false],
  ['IF(TRUE,1,1/0)', 1],
  ['AND(TRUE,1,Open)', true],
  ['AND(TRUE,0)', false],
  ['OR(FALSE,Count=3)', true],
  ['NOT(Open)', false],
  ['ISBLANK(Missing)', true],
  ['ISBLANK(Title)', false],
  ['ISNUMBER(Count)', true],
  ['ISTEXT(Count)', false],
  ['ISNONTEXT(Count)', true],
  ['ISLOGICAL(Open)', true],
  ['ISERROR(1/0)', true],
  ['ISERR(1)', false],
  ['N("x")', 0],
  ['T(1)', ''],
  ['CHOOSE(2,"a","b")', 'b'],
  ['CHOOSE(3,"a","b")', '#VALUE!'],
  ['LEN(Title)', 5],
  ['LEFT(Title)', 'H'],
  ['LEFT(Title,3)', 'Hel'],
  ['LEFT(Title,-1)', '#VALUE!'],
  ['RIGHT(Title,2)', 'lo'],
  ['RIGHT(Title,0)', ''],
  ['MID(Title,2,3)', 'ell'],
  ['MID(Title,0,3)', '#VALUE!'],
  ['FIND("l",Title)', 3],
  ['FIND("l",Title,4)', 4],
  ['FIND("L",Title)', '#VALUE!'],
  ['SEARCH("L",Title)', 3],
  ['UPPER(Title)', 'HELLO'],
  ['LOWER(Title)', 'hello'],
  ['PROPER("two words")', 'Two Words'],
  ['TRIM("  a ")', 'a'],
  ['REPT("ab",2)', 'abab'],
  ['SUBSTITUTE(Title,"l","L")', 'HeLLo'],
  ['REPLACE(Title,1,1,"J")', 'Jello'],
  ['EXACT("a","A")', false],
  ['CONCATENATE(Title,"-",Count)', 'Hello-3'],
  ['VALUE("3.5")', 3.5],
  ['COUNTA(Title,Missing,Count)', 2],
  ['ABS(-2)', 2],
  ['INT(2.7)', 2],
  ['MOD(7,3)', 1],
  ['ROUND(2.345,2)', 2.35],
  ['ROUNDUP(2.1,0)', 3],
  ['ROUNDDOWN(2.9,0)', 2],
  ['SUM(1,2,Count)', 6],
  ['MAX(1,Count)', 3],
  ['MIN(1,Count)', 1],
  ['AVERAGE(1,Count)', 2],
  ['SQRT(9)', 3],
  ['POWER(2,3)', 8]
])('functions: %s', (formula, expected) => {
  expect(work(`=${formula}`)).toBe(expected);
});

test.each([
  ['TODAY()', 45458],
  ['[Today]', 45458],
  ['NOW()-TODAY()', 45458 + 0.5 / 24 - 45458],
  ['DATE(2024,6,15)', 45458],
  ['YEAR(Due)', 2024],
  ['MONTH(Due)', 6],
  ['DAY(Due)', 15],
  ['HOUR(Due)', 6],
  ['MINUTE(TIME(1,30,0))', 30],
  ['SECOND(TIME(1,30,15))', 15],
  ['WEEKDAY(Due)', 7],
  ['WEEKDAY(Due,2)', 6],
  ['WEEKDAY(Due,3)', 5],
  ['DATEVALUE("15/06/2024")', 45458],
  ['DATEDIF(DATE(2023,6,15),Due,"y")', 1],
  ['DATEDIF(DATE(2024,1,1),Due,"m")', 5],
  ['DATEDIF(DATE(2024,6,1),Due,"d")', 14],
  ['TEXT(Due,"yyyy-mm-dd")', '2024-06-15'],
  ['TEXT(Due,"d mmmm yy, hh:mm:ss")', '15 June 24, 06:00:00'],
  ['TEXT(Due,"ddd mmm")', 'Sat Jun'],
  ['TEXT(Due,"dddd")', 'Saturday'],
  ['TEXT(1234.5,"0.00")', '1234.50'],
  ['TEXT(0.25,"0%")', '25%'],
  ['TEXT("as it is","0.00")', 'as it is']
])('dates by the clock of the web: %s', (formula, expected) => {
  if (typeof expected === 'number') expect(work(`=${formula}`)).toBeCloseTo(expected, 6);
  else expect(work(`=${formula}`)).toBe(expected);
});

test.each(['1+', '(1', '"open', '[]', 'IF(1;2)', 'NOPE(1)', '1 2', ''])('refuses %p', (formula) => {
  expect(() => parseFormula(`=${formula}`)).toThrow('The formula contains a syntax error');
});

test('names the columns that it reads', () => {
  expect(columnsIn(parseFormula('=IF([Two words]="x",-Count%,Title&"y")'))).toEqual([
    'Two words',
    'Count',
    'Title'
  ]);
});
