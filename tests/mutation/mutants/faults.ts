import type { Mutant } from '../mutant';

/** What goes wrong on demand. */
export const faults: readonly Mutant[] = [
  {
    name: 'a throttled answer has no Retry-After',
    file: 'faults/throttled.ts',
    find: "      'Retry-After': String(retryAfter),\n",
    replace: '',
    tests: ['throttling']
  },
  {
    name: 'RateLimit headers are never sent',
    file: 'faults/throttling.ts',
    find: 'standing.limit * 0.8',
    replace: 'standing.limit * 8',
    tests: ['throttling']
  },
  {
    name: 'RateLimit headers are sent from the first request on',
    file: 'faults/throttling.ts',
    find: 'standing.limit * 0.8',
    replace: '0',
    tests: ['throttling']
  },
  {
    name: 'requests of all people count together',
    file: 'faults/faults.ts',
    find: 'counter?.count(request.person ?? NOBODY);',
    replace: 'counter?.count(NOBODY);',
    tests: ['throttling']
  },
  {
    name: 'nobody is above the limit',
    file: 'faults/throttling.ts',
    find: 'exceeded: requests > limit',
    replace: 'exceeded: requests > limit * 100',
    tests: ['throttling']
  },
  {
    name: 'a connection dropped before the commit is dropped after it',
    file: 'http/befalling.ts',
    find: "if (strike.dropsBefore) return { ...plain(503, ''), fate: 'dropped' };",
    replace: '',
    tests: ['faults']
  },
  {
    name: 'a connection dropped after the commit is answered',
    file: 'faults/faults.ts',
    find: "if (has('drop-after-commit')) return 'dropped';",
    replace: '',
    tests: ['faults']
  },
  {
    name: 'a lost answer arrives',
    file: 'faults/faults.ts',
    find: "return has('lost-answer') ? 'silent' : 'answered';",
    replace: "return 'answered';",
    tests: ['faults']
  },
  {
    name: 'a digest does not expire on demand',
    file: 'http/digestOf.ts',
    find: 'if (expired) throw digestInvalid();',
    replace: '',
    tests: ['faults']
  },
  {
    name: 'latency is not waited for',
    file: 'http/befalling.ts',
    find: 'if (strike.latency > 0) await wait(strike.latency);',
    replace: '',
    tests: ['faults']
  },
  {
    name: 'a rule strikes for ever',
    file: 'faults/faults.ts',
    find: 'if (concerned < rule.nth || concerned > lastOf(rule)) return [];',
    replace: 'if (concerned < rule.nth) return [];',
    tests: ['faults']
  },
  {
    name: 'a rule for the third request strikes the first',
    file: 'faults/faults.ts',
    find: 'if (concerned < rule.nth || concerned > lastOf(rule)) return [];',
    replace: 'if (concerned > lastOf(rule)) return [];',
    tests: ['faults']
  },
  {
    name: 'a request asks for its own fault where that is switched off',
    file: 'http/befalling.ts',
    find: 'const asked = faults.script().headers ? request.headers(FAULT_HEADER) : undefined;',
    replace: 'const asked = request.headers(FAULT_HEADER);',
    tests: ['faults']
  },
  {
    name: 'the calls by which this process makes pages are struck',
    file: 'http/befalling.ts',
    find: 'if (isOwnCall(serving.ownCalls, request)) return work(NO_STRIKE);',
    replace: '',
    tests: ['faultsOwnCalls']
  },
  {
    name: 'any key passes by the faults',
    file: 'http/ownCalls.ts',
    find: 'headers(header) === key;',
    replace: 'headers(header) !== undefined || key === undefined;',
    tests: ['faultsOwnCalls']
  },
  {
    name: 'a rule that is over is still listed',
    file: 'faults/faults.ts',
    find: 'if ((lives !== undefined && lives <= 0) || concerned >= lastOf(rule)) return [];',
    replace: '',
    tests: ['faultsAddress']
  },
  {
    name: 'a rule is listed with all its seconds',
    file: 'faults/faults.ts',
    find: 'seconds: lives === undefined ? undefined : Math.ceil(lives / 1000)',
    replace: 'seconds: rule.seconds',
    tests: ['faultsAddress']
  }
];
