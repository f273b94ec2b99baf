import * as fs from 'node:fs';
import * as path from 'node:path';
import { paper00Records } from '../../../local/sample/paper00';

const groundTruth = path.resolve(__dirname, '../../../../shared/papers/ground-truth/00.json');

interface TrueFinding {
  readonly ref: string;
  readonly kind: string;
  readonly status: string;
  readonly duePrinted: readonly string[];
  readonly dueOriginal: string;
  readonly lead: string;
  readonly tasks: readonly string[];
}

const sample = paper00Records();

const rows = sample.recommendations.map((recommendation) => {
  const { id, ref, kind, deadline, leadPost, leadOfficer } = recommendation;
  const position = sample.positions.find((each) => each.id === id);
  const tasks = sample.actions.filter((each) => each.recommendationId === id);
  return { ref, kind, deadline, leadPost, leadOfficer, position, tasks };
});

function row(ref: string) {
  const found = rows.find((each) => each.ref === ref);
  if (found === undefined) throw new Error(`no row ${ref}`);
  return found;
}

describe('the sample of paper 00', () => {
  it('holds one report with 11 areas for improvement, numbered in order, and 34 tasks', () => {
    expect(sample.reports.map(({ title }) => title)).toEqual([
      'Integrated PEEL Assessment 2018/2019'
    ]);
    expect(rows.map(({ ref }) => Number(ref))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['area for improvement']));
    expect(rows.map(({ tasks }) => tasks.length)).toEqual([4, 3, 3, 6, 4, 2, 2, 0, 4, 3, 3]);
    expect(new Set(sample.actions.map(({ kind }) => kind))).toEqual(new Set(['task']));
  });

  it('is AMBER throughout, due in December 2019, as at July 2019', () => {
    for (const { deadline, position } of rows) {
      expect(position).toMatchObject({ status: 'AMBER', asAt: '2019-07' });
      expect(deadline).toMatchObject({ original: '2019-12', revised: [], setBy: 'not said' });
    }
  });

  it('keeps the reason that row 10 gives for its date', () => {
    expect(rows.filter(({ deadline }) => deadline.reason !== undefined)).toEqual([row('10')]);
  });

  it('has one lead and one position for rows 7 and 8, and the tasks beside 7', () => {
    expect(row('8').position?.text).toBe(row('7').position?.text);
    expect(row('8').leadPost).toBe(row('7').leadPost);
    expect(rows.filter((each) => each.position?.text === row('7').position?.text)).toHaveLength(2);
  });

  it('names no lead officer exactly where the post was vacant', () => {
    const without = rows.filter(({ leadOfficer }) => leadOfficer === undefined);
    expect(without.map(({ leadPost }) => leadPost)).toEqual(
      Array(2).fill('DCS Intelligence and Information Directorate')
    );
  });

  it('gives tasks no state or date that the paper does not print', () => {
    for (const { done, status, deadline } of sample.actions) {
      expect({ done, status, form: deadline.form }).toEqual({
        done: false,
        status: undefined,
        form: 'blank'
      });
    }
  });
});

if (fs.existsSync(groundTruth)) {
  describe('the sample against paper 00', () => {
    it('agrees on every row: ref, kind, status, date as printed and read, lead, number of tasks', () => {
      const truth = JSON.parse(fs.readFileSync(groundTruth, 'utf8')) as {
        readonly findings: readonly TrueFinding[];
      };
      expect(
        rows.map(({ ref, kind, position, deadline, leadPost, tasks }) => ({
          ref,
          kind,
          status: position?.status,
          duePrinted: deadline.printed,
          dueOriginal: deadline.original,
          lead: leadPost,
          tasks: tasks.length
        }))
      ).toEqual(
        truth.findings.map(({ ref, kind, status, duePrinted, dueOriginal, lead, tasks }) => ({
          ref,
          kind,
          status,
          duePrinted,
          dueOriginal,
          lead,
          tasks: tasks.length
        }))
      );
    });
  });
} else {
  describe.skip('the sample against paper 00 (skipped: ../shared/papers is not here)', () => {
    it('agrees with the paper', () => undefined);
  });
}
