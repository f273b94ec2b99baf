import { whatIsSet } from '../../../local/commands/whatIsSet';

describe('what is set, for the person to read', () => {
  it('is a line for each rule, with what is left of it', () => {
    const lines = whatIsSet({
      headers: false,
      rules: [
        { match: { person: 'a@b.example' }, fault: { kind: 'throttle', status: 429 }, seconds: 4 },
        {
          match: { method: 'MERGE', path: '*/items(*)', nth: 3 },
          fault: [{ kind: 'latency', milliseconds: 20 }, { kind: 'drop-after-commit' }],
          times: 2,
          seconds: 9
        },
        { match: { nth: 1 }, fault: { kind: 'lost-answer' }, times: 1 },
        { match: {}, fault: { kind: 'digest-expired' } }
      ]
    });
    expect(lines.split('\n')).toEqual([
      'a@b.example, any request: throttle (status 429), 4 s left',
      'everybody, MERGE */items(*): latency (milliseconds 20) + drop-after-commit, from request 3 on, 2 times, 9 s left',
      'everybody, any request: lost-answer, once',
      'everybody, any request: digest-expired, until cleared'
    ]);
  });

  it('names what counts, and the header; or that there is nothing', () => {
    const counted = { headers: true, rules: [], throttling: { requests: 5, seconds: 6 } };
    expect(whatIsSet(counted)).toBe(
      'each person: 5 requests in 6 s\nrequests may ask for their own fault by X-Local-Fault'
    );
    expect(whatIsSet({ headers: false, rules: [] })).toBe('Nothing goes wrong on purpose.');
  });
});
