import type {
  EvidenceFile,
  EvidenceLink,
  EvidenceShown,
  EvidenceUse
} from '../../../src/domain/evidence/evidence';
import { reviewedLine } from '../../../src/domain/evidence/evidenceFault';
import { evidenceSummary } from '../../../src/domain/evidence/evidenceSummary';
import type { EvidenceToJudge } from '../../../src/domain/evidence/judgeEvidence';
import { judgeEvidence } from '../../../src/domain/evidence/judgeEvidence';
import type { Review } from '../../../src/domain/review';
import {
  evidenceFaultSentence,
  ignoredVerdictSentence
} from '../../../src/domain/words/evidenceWords';

const DAY = { day: '2017-11-20' };

function use(rest: Partial<EvidenceUse> = {}): EvidenceUse {
  return {
    id: 'use',
    recommendationId: 'rec',
    evidenceId: 'file',
    keptIn: 'Evidence',
    proves: 'Officers were nominated',
    fileVersion: '2.0',
    author: 'Owen Pryce',
    created: '2017-10-01T09:00:00Z',
    ...rest
  };
}

function file(rest: Partial<EvidenceFile> = {}): EvidenceFile {
  return {
    id: 'file',
    library: 'Evidence',
    itemId: 1,
    name: 'Plan.pdf',
    path: '/sites/r/Evidence/Plan.pdf',
    size: 10,
    version: '2.0',
    ...rest
  };
}

function link(rest: Partial<EvidenceLink> = {}): EvidenceLink {
  return { id: 'link', address: 'https://a.example/', title: 'Policy', ...rest };
}

function verdict(rest: Partial<Review> = {}): Review {
  return {
    id: 'review',
    subjectId: 'rec',
    kind: 'verdict on evidence',
    outcome: 'sufficient',
    decidesId: 'use',
    dateDecided: [],
    author: 'Priya Raman',
    created: '2017-11-01T09:00:00Z',
    ...rest
  };
}

function judged(records: Partial<EvidenceToJudge>): EvidenceShown {
  const all = { uses: [use()], files: [file()], links: [], verdicts: [], ...records };
  const [shown, ...others] = judgeEvidence(all, DAY);
  if (shown === undefined || others.length > 0) throw new Error('Not one.');
  return shown;
}

describe('the verdict', () => {
  test('is none until a review has said something', () => {
    expect(judged({})).toMatchObject({ verdict: 'none', counts: true });
    expect(judged({}).judgedBy).toBeUndefined();
  });

  test('is what the latest review says, with who and when', () => {
    const later = verdict({
      id: 'later',
      outcome: 'insufficient',
      created: '2017-11-02T09:00:00Z',
      reviewedOn: '2017-11-02'
    });
    const shown = { verdict: 'insufficient', judgedBy: 'Priya Raman', judgedOn: '2017-11-02' };
    expect(judged({ verdicts: [verdict(), later] })).toMatchObject(shown);
    expect(judged({ verdicts: [later, verdict()] })).toMatchObject(shown);
  });

  test('of a withdrawn review does not stand', () => {
    const withdrawal = verdict({ id: 'again', outcome: 'insufficient', withdrawsId: 'review' });
    expect(judged({ verdicts: [verdict(), withdrawal] }).verdict).toBe('insufficient');
    const only = verdict({ id: 'again', outcome: undefined, withdrawsId: 'review' });
    expect(judged({ verdicts: [verdict(), only] }).verdict).toBe('none');
  });

  test.each<Partial<Review>>([
    { author: 'Owen Pryce' },
    { author: ' OWEN pryce' },
    { reviewer: { name: 'Owen Pryce', login: 'owen.pryce@force.example' } }
  ])('of whoever handed it in does not count: %j', (by) => {
    expect(judged({ verdicts: [verdict(by)] }).verdict).toBe('none');
    expect(judged({ verdicts: [verdict({ id: 'first' }), verdict(by)] }).verdict).toBe(
      'sufficient'
    );
  });

  test('of whoever handed it in is said, unless somebody else judged it since', () => {
    const own = verdict({ id: 'own', author: 'Owen Pryce', reviewedOn: '2017-11-02' });
    const { ignored } = judged({ verdicts: [own] });
    expect(ignored).toEqual({ by: 'Owen Pryce', on: '2017-11-02' });
    expect(ignored && ignoredVerdictSentence(ignored)).toMatch(
      /^A verdict of Owen Pryce \(2 Nov 2017\) does not count: /
    );
    const [before, after] = ['2017-11-01T08:00:00Z', '2017-11-01T10:00:00Z'];
    const beside = (created: string): EvidenceShown =>
      judged({ verdicts: [{ ...own, created: '2017-11-01T09:00:00Z' }, verdict({ created })] });
    expect(beside(before)).toMatchObject({ verdict: 'sufficient', ignored: { by: 'Owen Pryce' } });
    expect(beside(after).ignored).toBeUndefined();
    expect(judged({ verdicts: [verdict()] }).ignored).toBeUndefined();
  });

  test.each<Partial<Review>>([
    { author: 'Owen\u00a0 Pryce' },
    { author: 'Owen Pryce\u200b' },
    { author: 'Ｏｗｅｎ Pryce' }
  ])('of whoever handed it in does not count, however the name is typed: %j', (by) => {
    expect(judged({ verdicts: [verdict(by)] }).verdict).toBe('none');
  });

  test('withdrawn by whoever handed the evidence in stands all the same', () => {
    const found = verdict({ outcome: 'insufficient' });
    const own = { id: 'own', outcome: undefined, withdrawsId: 'review', author: 'Owen Pryce' };
    expect(judged({ verdicts: [found, verdict(own)] }).verdict).toBe('insufficient');
    const other = verdict({ ...own, author: 'Ellen Marsh' });
    expect(judged({ verdicts: [found, other] }).verdict).toBe('none');
  });

  test.each<[string, Partial<Review>]>([
    ['a verdict', { subjectId: 'other record' }],
    ['a withdrawal', { subjectId: 'other record', outcome: undefined, withdrawsId: 'review' }]
  ])('does not heed %s that is filed under another recommendation', (_, filed) => {
    const verdicts = [
      verdict(),
      verdict({ id: 'filed elsewhere', outcome: 'insufficient', ...filed })
    ];
    expect(judged({ verdicts })).toMatchObject({ verdict: 'sufficient' });
  });

  test('on another use does not count', () => {
    expect(judged({ verdicts: [verdict({ decidesId: 'other' })] }).verdict).toBe('none');
  });

  test.each([
    ['2017-11-19', 'expired'],
    ['2017-11-20', 'sufficient'],
    ['2017-11', 'sufficient'],
    ['2017-10', 'expired']
  ])('of what is in force until %s is %s', (effectiveTo, expected) => {
    const verdicts = [verdict()];
    expect(judged({ verdicts, uses: [use({ effectiveTo })] }).verdict).toBe(expected);
    expect(judged({ verdicts, files: [file({ effectiveTo })] }).verdict).toBe(expected);
  });

  test('takes the period of the use before that of the file', () => {
    const uses = [use({ effectiveTo: '2018-03' })];
    expect(judged({ uses, files: [file({ effectiveTo: '2017-01' })] }).verdict).toBe('none');
  });
});

describe('what does not count', () => {
  test.each<[string, Partial<EvidenceToJudge>, string]>([
    ['a file that is gone', { files: [] }, 'not there'],
    ['a page', { files: [file({ name: 'Plan.html' })] }, 'kind not allowed'],
    [
      'a name that hides its ending',
      { files: [file({ name: 'a\u202e.pdf' })] },
      'kind not allowed'
    ],
    ['contents that differ', { files: [file({ contentsRefused: true })] }, 'kind not allowed'],
    ['another version', { files: [file({ version: '3.0' })] }, 'changed since'],
    [
      'another hash',
      { uses: [use({ sha256: 'aa' })], files: [file({ sha256: 'bb' })] },
      'changed since'
    ],
    ['a link that is gone', { uses: [use({ keptIn: 'EvidenceLinks' })] }, 'not there'],
    [
      'a restricted file that is gone',
      { uses: [use({ keptIn: 'RestrictedEvidence' })], seesRestricted: true },
      'not there'
    ],
    [
      'an open file in the place of a restricted one',
      { uses: [use({ keptIn: 'RestrictedEvidence' })], files: [file()], seesRestricted: true },
      'not there'
    ]
  ])('%s', (_, records, kind) => {
    const { fault, counts } = judged({ verdicts: [verdict()], ...records });
    expect(fault?.kind).toBe(kind);
    expect(counts).toBe(false);
    expect(fault && evidenceFaultSentence(fault)).toMatch(/does not count/);
  });

  test.each([
    ['http://a.example/', 'not https'],
    ['javascript:alert(1)', 'not https'],
    ['https://me:secret@a.example/', 'not https']
  ])('a link to %s', (address, kind) => {
    const uses = [use({ keptIn: 'EvidenceLinks', evidenceId: 'link' })];
    expect(judged({ uses, links: [link({ address })] })).toMatchObject({
      fault: { kind },
      counts: false
    });
    expect(judged({ uses, links: [link()] })).toMatchObject({ counts: true });
  });

  test('both versions of a changed file are said', () => {
    const { fault } = judged({ files: [file({ version: '3.0' })] });
    expect(fault && evidenceFaultSentence(fault)).toContain('handed in as 2.0 (now 3.0)');
  });
});

test('a changed file counts again once a reviewer judged it as it is', () => {
  const files = [file({ version: '3.0', sha256: 'bb' })];
  const uses = [use({ sha256: 'aa' })];
  const ofNow = verdict({ reviewedVersions: reviewedLine({ id: 'file', version: '3.0' }) });
  const ofThen = verdict({ reviewedVersions: reviewedLine({ id: 'file', version: '2.0' }) });
  expect(judged({ files, uses, verdicts: [ofNow] })).toMatchObject({
    verdict: 'sufficient',
    counts: true
  });
  expect(judged({ files, uses, verdicts: [ofThen] }).counts).toBe(false);
});

describe('a restricted file that was changed', () => {
  const uses = [use({ keptIn: 'RestrictedEvidence', fileVersion: undefined })];
  const changedAt = (modified: string): EvidenceFile =>
    file({ library: 'RestrictedEvidence', version: '3.0', modified });

  test('after its verdict does not count for those who see it', () => {
    const files = [changedAt('2017-11-01T09:00:01Z')];
    const { fault, counts } = judged({ uses, files, verdicts: [verdict()], seesRestricted: true });
    expect({ fault, counts }).toEqual({
      fault: { kind: 'changed since the verdict', now: '3.0' },
      counts: false
    });
    expect(fault && evidenceFaultSentence(fault)).toMatch(/does not count.*reviewed \(now 3\.0\)/);
  });

  test.each<[string, string, readonly Review[]]>([
    ['before its verdict', '2017-11-01T09:00:00Z', [verdict()]],
    ['and judged again', '2017-11-02T09:00:00Z', [verdict({ created: '2017-11-03T09:00:00Z' })]],
    ['before anybody judged it', '2017-11-02T09:00:00Z', []]
  ])('%s counts', (_, modified, verdicts) => {
    const shown = judged({ uses, files: [changedAt(modified)], verdicts, seesRestricted: true });
    expect(shown.fault).toBeUndefined();
    expect(shown.counts).toBe(true);
  });
});

test('a restricted file counts for those too who may not see it', () => {
  const uses = [use({ keptIn: 'RestrictedEvidence' })];
  expect(judged({ uses, files: [], verdicts: [verdict()] })).toMatchObject({
    fault: { kind: 'restricted' },
    verdict: 'sufficient',
    counts: true
  });
});

test('a use is withdrawn for its own recommendation only', () => {
  const elsewhere = { id: 'withdrawal', recommendationId: 'other', withdrawsId: 'use', proves: '' };
  expect(judged({ uses: [use(), use(elsewhere)] }).use.id).toBe('use');
});

test('a use that was withdrawn is not shown, nor is its withdrawal', () => {
  const uses = [use(), use({ id: 'withdrawal', withdrawsId: 'use', proves: '' })];
  expect(judgeEvidence({ uses, files: [file()], links: [], verdicts: [] }, DAY)).toEqual([]);
});

describe('the summary', () => {
  const shown = (rest: Partial<EvidenceShown>, of: Partial<EvidenceUse> = {}): EvidenceShown => ({
    use: use(of),
    verdict: 'none',
    counts: true,
    ...rest
  });
  const whole = (all: readonly EvidenceShown[], clauses: readonly string[] = []): string =>
    evidenceSummary(all, clauses).whole;

  test.each<[string, readonly EvidenceShown[]]>([
    ['none', []],
    ['none', [shown({ verdict: 'sufficient', counts: false })]],
    ['only claims', [shown({})]],
    ['insufficient', [shown({ verdict: 'insufficient' })]],
    ['sufficient', [shown({ verdict: 'sufficient' }), shown({ verdict: 'insufficient' })]],
    ['sufficient', [shown({ verdict: 'sufficient' }), shown({ verdict: 'expired' })]],
    ['expired', [shown({ verdict: 'expired' })]],
    [
      'only claims',
      [
        shown({ verdict: 'none' }, { created: '2017-11-02T00:00:00Z' }),
        shown({ verdict: 'insufficient' }, { created: '2017-11-01T00:00:00Z' })
      ]
    ]
  ])('of the whole is %s', (expected, all) => {
    expect(whole(all)).toBe(expected);
  });

  test('names each clause, also one without evidence', () => {
    const all = [
      shown({ verdict: 'expired' }, { actionId: 'I' }),
      shown({ verdict: 'sufficient' }, { actionId: 'III' })
    ];
    const summary = evidenceSummary(all, ['I', 'II']);
    expect([...summary.byClause]).toEqual([
      ['I', 'expired'],
      ['II', 'none'],
      ['III', 'sufficient']
    ]);
    expect(summary).toMatchObject({ whole: 'expired', handedIn: 2, notCounting: 0 });
  });

  test('is sufficient when every clause is, or the whole', () => {
    const clause = shown({ verdict: 'sufficient' }, { actionId: 'I' });
    expect(whole([clause], ['I'])).toBe('sufficient');
    expect(whole([clause], ['I', 'II'])).toBe('insufficient');
    expect(whole([shown({ verdict: 'sufficient' })], ['I', 'II'])).toBe('sufficient');
  });
});
