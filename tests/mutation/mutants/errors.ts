import type { Mutant } from '../mutant';

const code = (name: string, find: string, replace: string, test: string): Mutant => ({
  name: `${name} is answered by another code`,
  file: 'errors.ts',
  find,
  replace,
  tests: [test]
});

/** Codes by which clients tell errors apart. */
export const errors: readonly Mutant[] = [
  code('who may not', "'-2147024891, System.Unauth", "'-1, System.Unauth", 'permissions'),
  code('a digest that is none', '`-2130575251, ${SP}`', '`-1, ${SP}`', 'envelope'),
  code('the view threshold', '`-2147024860, ${THROTTLED}`', '`-1, ${THROTTLED}`', 'threshold'),
  code(
    'the lookup threshold',
    '`-2147024749, ${THROTTLED}`',
    '`-1, ${THROTTLED}`',
    'lookupThreshold'
  ),
  code('a value that is taken', "'-2130575169, Micro", "'-1, Micro", 'items'),
  code('a list title that is taken', '`-2130575342, ${SP}`', '`-1, ${SP}`', 'lists'),
  code('an item that is not there', '`-2130575338, ${ARGUMENT}`', '`-1, ${ARGUMENT}`', 'items'),
  {
    name: 'a file that is not there is answered by another code',
    file: 'files/errors.ts',
    find: 'spException(404, -2130575338,',
    replace: 'spException(404, -1,',
    tests: ['files']
  },
  {
    name: 'an ETag that does not match is answered 409',
    file: 'errors.ts',
    find: '    412,',
    replace: '    409,',
    tests: ['items']
  },
  {
    name: 'a tunnelled verb is taken for POST',
    file: 'http/oneCall.ts',
    find: "const tunnelled = method === 'POST' ? headers('x-http-method') : undefined;",
    replace: "const tunnelled = method === 'POST' ? headers('nothing') : undefined;",
    tests: ['items']
  }
];
