import fc from 'fast-check';

import { holdsTerms, search, searchTerms, searchable } from '../../../src/domain/register/search';
import { aPosition, aRecommendation, aReport, anAction, anEntry } from '../builders';

const entry = anEntry({
  reports: [
    aReport({
      title: 'PEEL: Police Effectiveness 2016',
      publishers: ['HMIC'],
      published: '2017-03'
    })
  ],
  recommendations: [
    aRecommendation({
      ref: '10',
      kind: 'area for improvement',
      wording: 'Understand the force\u2019s activity \u2013 and learn from it.',
      topic: 'Organised crime',
      leadPost: 'Head of Crime',
      directorate: 'Specialist Operations'
    })
  ],
  positions: [aPosition({ status: 'WHITE', text: 'Role profiles agreed.', waitingFor: 'NPCC' })],
  actions: [anAction({ kind: 'task', text: 'Name the leads' })]
});

const finds = (query: string): boolean => search(searchable([entry]), query).length === 1;

describe('a search', () => {
  test.each([
    'effectiveness 2016',
    '2016 EFFECTIVENESS',
    'understand',
    'organised crime',
    'head of cri',
    'specialist',
    'area for improvement',
    'white',
    'npcc',
    'march 2017',
    'hmic 10',
    'profiles',
    'name the leads',
    "force's activity - and",
    '"learn from it"',
    '"Learn  from it',
    ''
  ])('finds "%s"', (query) => {
    expect(finds(query)).toBe(true);
  });

  test.each([
    'effectiveness 2015',
    '"from learn"',
    '"crime head"',
    'amber',
    '"2016 effectiveness"'
  ])('does not find "%s"', (query) => {
    expect(finds(query)).toBe(false);
  });

  test('reads words and phrases, each once', () => {
    expect([...searchTerms('Crime "stop  and search" crime')].sort()).toEqual([
      'crime',
      'stop and search'
    ]);
    expect(searchTerms(' "" ')).toEqual([]);
  });

  test('gives the places of what it finds, in their order', () => {
    expect(search(['stop and search', 'custody', 'search terms'], 'sear')).toEqual([0, 2]);
  });

  test('finds exactly what holds every word, in whatever order they are typed', () => {
    const words = fc.array(fc.constantFrom('stop', 'search', 'to', 'ar', 'custody'), {
      maxLength: 4
    });
    fc.assert(
      fc.property(fc.array(words.map((some) => some.join(' '))), words, (texts, query) => {
        const plain = texts.flatMap((text, place) =>
          query.every((word) => text.includes(word)) ? [place] : []
        );
        expect(search(texts, query.join(' '))).toEqual(plain);
        expect(search(texts, [...query].reverse().join('  '))).toEqual(plain);
        expect(texts.every((text) => holdsTerms(text, []))).toBe(true);
      })
    );
  });

  test('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (query) => expect(() => finds(query)).not.toThrow()));
  });
});
