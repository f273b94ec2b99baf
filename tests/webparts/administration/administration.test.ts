import {
  differenceWords,
  grantWord
} from '../../../src/webparts/administration/components/permissions/grantWord';
import {
  searchWith,
  sectionOf
} from '../../../src/webparts/administration/components/sectionNames';
import { nameProblem } from '../../../src/webparts/administration/components/settings/nameProblem';
import {
  settingProblems,
  settingsAsSent
} from '../../../src/webparts/administration/components/settings/settingProblems';
import { settingWords } from '../../../src/webparts/administration/components/settings/settingWords';
import { comparePermissions } from '../../../src/services/administration/comparePermissions';

describe('the section in the address', () => {
  it('is the first where none, or an unknown one, is named', () => {
    expect(sectionOf('')).toBe('set-up');
    expect(sectionOf('?rt-admin=nothing')).toBe('set-up');
    expect(sectionOf('?a=1&rt-admin=people')).toBe('people');
  });

  it('is written beside what else the address holds, and not at all for the first', () => {
    expect(searchWith('?a=1', 'posts')).toBe('?a=1&rt-admin=posts');
    expect(searchWith('?rt-admin=posts&a=1', 'set-up')).toBe('?a=1');
    expect(searchWith('?rt-admin=posts', 'set-up')).toBe('');
  });
});

describe('a permission in a word', () => {
  const VERBS = ['read', 'add', 'edit', 'delete', 'read versions', 'upload'] as const;
  const compared = (declared: readonly string[], enforced: readonly string[]) => {
    const cells = (allowed: readonly string[]) =>
      VERBS.map((verb) => ({ list: 'L', group: 'G', verb, allowed: allowed.includes(verb) }));
    const [grant] = comparePermissions(cells(declared), cells(enforced)).grants;
    if (grant === undefined) throw new Error('No grant.');
    return grant;
  };

  it.each([
    [[], 'None'],
    [['read', 'read versions'], 'Read'],
    [['read', 'add'], 'Add'],
    [['read', 'add', 'edit'], 'Edit'],
    [['read', 'add', 'edit', 'delete'], 'Edit, delete']
  ])('%j is %s', (verbs, word) => {
    expect(grantWord(compared(verbs, verbs), 'allowed')).toBe(word);
  });

  it('says what it should be, or that it differs in part where the word is the same', () => {
    expect(differenceWords(compared(['read'], ['read', 'add']))).toBe('should be Read');
    expect(differenceWords(compared(['read', 'read versions'], ['read']))).toBe('differs in part');
    expect(compared(['read'], ['read']).differs).toBe(false);
  });

  it('is none where the list is not on the site', () => {
    const declared = [{ list: 'L', group: 'G', verb: 'read', allowed: true }];
    const [grant] = comparePermissions(declared, []).grants;
    expect(grant?.differs).toBe(true);
  });
});

describe('settings in a form', () => {
  it('are trimmed, and lines in which nothing was typed are left out', () => {
    expect(
      settingsAsSent({
        force: ' Borchester Police ',
        directorates: [' Crime', '', ' '],
        committees: [
          { name: ' Board ', ragMethod: 'deadline' },
          { name: '', ragMethod: 'deadline' }
        ],
        mostDateMoves: undefined
      })
    ).toEqual({
      force: 'Borchester Police',
      directorates: ['Crime'],
      committees: [{ name: 'Board', ragMethod: 'deadline' }],
      mostDateMoves: undefined
    });
  });

  it('may not hold a name twice, a bar in a committee, or a day that is none', () => {
    const words = (fields: Parameters<typeof settingProblems>[0]) =>
      settingProblems(fields).map(({ field }) => field);
    expect(words({ directorates: ['Crime', ' crime '] })).toEqual(['directorates']);
    expect(words({ committees: [{ name: 'A | B', ragMethod: 'deadline' }] })).toEqual([
      'committees'
    ]);
    expect(words({ lastPaper: 'soon' })).toEqual(['lastPaper']);
    expect(words({ markings: ['Open'], markingDefault: 'Shut' })).toEqual(['markingDefault']);
    expect(words({ markings: ['Open'], markingDefault: 'Open', lastPaper: '2017-09' })).toEqual([]);
  });

  it('say what is wrong with a word, in the line whose fault it is', () => {
    const long = 'x'.repeat(256);
    expect(nameProblem('directorates', ['Crime', long])).toEqual({
      words: 'At most 255 characters; this has 256.',
      line: 1
    });
    expect(nameProblem('directorates', ['x'.repeat(255)])).toBeUndefined();
    expect(nameProblem('committees', ['A | B'])?.words).toMatch(/sign \|/);
    expect(nameProblem('committees', ['A\nB'])?.words).toMatch(/line breaks/);
    expect(nameProblem('markings', ['Public', '', ''])).toEqual({
      words: 'This line is empty: type a word, or remove the line.',
      line: 1
    });
    expect(nameProblem('markings', ['Public', 'public'])).toEqual({
      words: '“public” stands twice.',
      line: 1
    });
    expect(settingProblems({ force: long })[0]?.field).toBe('force');
    expect(settingProblems({ force: '', chiefOfficer: long })[0]?.field).toBe('chiefOfficer');
  });

  it('give the three tiers and levels a name each', () => {
    expect(nameProblem('tiers', [])).toEqual({
      words: 'Tiers need three names: of tier 1, tier 2 and tier 3.'
    });
    expect(nameProblem('levels', ['One', 'Two'])?.words).toMatch(/three names/);
    expect(nameProblem('tiers', ['One', 'Two', 'Three'])).toBeUndefined();
    expect(nameProblem('gradings', [])).toBeUndefined();
  });

  it('read in words', () => {
    expect(settingWords('mostDateMoves', undefined)).toMatch(/^No cap/);
    expect(settingWords('mostDateMoves', 0)).toMatch(/^Never/);
    expect(settingWords('mostDateMoves', 1)).toBe('At most 1 time without an owner’s decision.');
    expect(settingWords('lastPaper', '2017-09-19')).toBe('19 September 2017');
    expect(settingWords('tiers', ['One', 'Two'])).toBe('One\nTwo');
    expect(settingWords('committees', [{ name: 'Board', ragMethod: 'confidence' }])).toBe(
      'Board: Confidence'
    );
  });
});
