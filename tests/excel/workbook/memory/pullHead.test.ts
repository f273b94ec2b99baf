import { pullHeadOf, pullHeadXml } from '../../../../src/excel/workbook/memory/pullHead';
import type { PullHead } from '../../../../src/excel/workbook/memory/pullHead';
import { xmlWithText } from '../../../../src/excel/workbook/memory/xmlText';

const HEAD: PullHead = {
  pullId: '6f1c4f5e-0000-4000-8000-000000000001',
  siteUrl: 'https://contoso.sharepoint.com/sites/tracker',
  kind: 'recommendations',
  scope: { kind: 'view', name: 'R&D <mine> "ours"', address: 'rt-q=a&rt-s=RED' },
  pulledAt: '2017-11-20T09:00:00Z',
  columns: ['report', 'status', 'id'],
  table: {
    name: 'Tracker_6f1c4f5e',
    tableId: '{A}',
    sheetName: 'Mine',
    columns: [{ key: 'status', heading: 'Status', columnId: 2, holds: 'status', mayEdit: true }]
  },
  hashed: ['report', 'status', 'id'],
  rowParts: ['abc']
};

test('a head comes back exactly, whatever a view is called', () => {
  expect(pullHeadOf(pullHeadXml(HEAD))).toEqual(HEAD);
});

test('characters that XML has not come back too', () => {
  const odd = { ...HEAD, scope: { kind: 'directorate', directorate: 'a\ufffeb\uffffc' } } as const;
  expect(pullHeadXml(odd)).not.toMatch(/[\ufffe\uffff]/);
  expect(pullHeadOf(pullHeadXml(odd))).toEqual(odd);
});

test('a head of a newer add-in says so, and whose it is', () => {
  const xml = xmlWithText('pull', 'urn:x', JSON.stringify({ ...HEAD, format: 2, columns: 7 }));
  expect(pullHeadOf(xml)).toEqual({ newer: true, pullId: HEAD.pullId });
});

test.each([
  ['no XML', 'hello'],
  ['no JSON', xmlWithText('pull', 'urn:x', '{"format":1,')],
  ['another thing', xmlWithText('pull', 'urn:x', '[1]')],
  ['no scope', xmlWithText('pull', 'urn:x', JSON.stringify({ ...HEAD, format: 1, scope: null }))],
  [
    'a view without its address',
    xmlWithText('pull', 'urn:x', JSON.stringify({ ...HEAD, format: 1, scope: { kind: 'view' } }))
  ],
  ['a character that is none', pullHeadXml(HEAD).replace('{', '&#x7fffffff;{')],
  ['a number that is no character', pullHeadXml(HEAD).replace('{', '&#99999999999;{')],
  ['no table', xmlWithText('pull', 'urn:x', JSON.stringify({ ...HEAD, format: 1, table: {} }))]
])('a damaged head makes no sense: %s', (_, xml) => {
  expect(pullHeadOf(xml)).toBeUndefined();
});
