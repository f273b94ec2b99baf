import type { Mutant } from '../mutant';

/** Who asks: digests, tokens, other origins; and the three modes. */
export const envelope: readonly Mutant[] = [
  {
    name: 'a write without a digest is done',
    file: 'http/digest.ts',
    find: 'if (given === undefined || separator < 0) throw digestInvalid();',
    replace: 'if (given === undefined || separator < 0) return;',
    tests: ['envelope']
  },
  {
    name: 'a digest that was made up is taken',
    file: 'http/digest.ts',
    find: 'if (!known || Number.isNaN(age)',
    replace: 'if (Number.isNaN(age)',
    tests: ['envelope']
  },
  {
    name: 'a digest never expires',
    file: 'http/digest.ts',
    find: ' || age > limits.digestSeconds',
    replace: '',
    tests: ['envelope']
  },
  {
    name: "another person's digest is taken",
    file: 'http/digest.ts',
    find: '.update(`${site}\\n${login.toLowerCase()}\\n${at}`)',
    replace: '.update(`${site}\\n${at}`)',
    tests: ['envelope']
  },
  {
    name: 'a write with a token needs a digest',
    file: 'http/digestOf.ts',
    find: "asker.by === 'token' || ",
    replace: '',
    tests: ['bearer']
  },
  {
    name: 'a token does all that its person may, whatever its scope',
    file: 'http/caller.ts',
    find: "return asker.by === 'token' ? withinScope(rights, asker.scope) : rights;",
    replace: 'return rights;',
    tests: ['bearer']
  },
  {
    name: 'an answer to a cookie is for pages of any origin',
    file: 'http/crossOrigin.ts',
    find: "headers('authorization') === undefined ? {} : ",
    replace: '(false as boolean) ? {} : ',
    tests: ['crossOrigin']
  },
  {
    name: 'an answer to a token is for no other origin',
    file: 'http/crossOrigin.ts',
    find: "headers('authorization') === undefined ? {} : { 'Access-Control-Allow-Origin': '*' };",
    replace: '({});',
    tests: ['crossOrigin']
  },
  {
    name: 'a stranger enters the web',
    file: 'http/caller.ts',
    find: 'rights.demand(web.scope, ...ENTRY);',
    replace: '',
    tests: ['envelope']
  },
  {
    name: 'an address of any length is answered',
    file: 'http/webCalls.ts',
    find: 'if (readable(request.url.pathname).length > limits.addressLength) return addressTooLong();',
    replace: '',
    tests: ['limits']
  },
  {
    name: 'a batch may be as long as a file',
    file: 'http/requestBody.ts',
    find: "if (below.toLowerCase() === '$batch') return limits.batchBytes;",
    replace: "if (below.toLowerCase() === '$batch') return limits.fileBytes;",
    tests: ['batchEnvelope']
  },
  {
    name: 'a body of JSON may be as long as a file',
    file: 'http/requestBody.ts',
    find: 'FILE_CALL.test(below) ? limits.fileBytes : limits.bodyBytes',
    replace: 'limits.fileBytes',
    tests: ['limits']
  },
  {
    name: 'where a token is given the cookie says who asks',
    file: 'http/whoAsks.ts',
    find: 'if (authorization === undefined) {',
    replace: 'if (authorization === undefined || login !== undefined) {',
    tests: ['bearer']
  },
  {
    name: 'a function that writes is called with GET',
    file: 'http/call.ts',
    find: 'if (operation.writes) throw methodNotAllowed(verb, target.name);',
    replace: '',
    tests: ['envelope']
  },
  {
    name: 'an item of one list is written as an item of another',
    file: 'http/call.ts',
    find: "if (given?.startsWith('SP.Data.') && given !== expected) throw wrongEntityType(given, expected);",
    replace: '',
    tests: ['items']
  },
  {
    name: 'what is created is answered without its address',
    file: 'http/call.ts',
    find: 'if (status !== 201) return answer;',
    replace: 'if (status !== 200) return answer;',
    tests: ['lists']
  },
  {
    name: 'an unknown name in $select is passed over',
    file: 'odata/selection.ts',
    find: '    else throw unknownProperty(name);',
    replace: '    else continue;',
    tests: ['envelope']
  },
  {
    name: 'what is selected behind a person need not be expanded',
    file: 'odata/selection.ts',
    find: 'if (strict && !at.expand.has(step.toLowerCase())) throw lookupNotExpanded(step);',
    replace: '',
    tests: ['items', 'people']
  }
];
