import { readAsJson, textFile } from './papers';
import type { ReadJson } from './papers';

describe('parts in a paper', () => {
  const parts = (...rows: readonly (readonly [due: string, comment: string])[]): Uint8Array =>
    textFile(
      'Roads policing',
      'A force report by HMICFRS',
      'Published July 2020',
      'Recommendation\t\tStatus\tDue date\tComment',
      ...rows.map(
        ([due, comment], index) =>
          `${index === 0 ? '1\tPlan patrols.' : '\t'}\tAMBER\t${due}\t${comment}`
      )
    );
  const read = async (
    ...rows: readonly (readonly [due: string, comment: string])[]
  ): Promise<ReadJson['recommendations'][number]> =>
    (await readAsJson('parts.txt', parts(...rows))).recommendations[0];

  test('that print no reference take the one that the others leave, wherever they stand', async () => {
    const { parts: found } = await read(
      ['May 2021', 'I. Begin. [3.1]'],
      ['May 2021', 'The second step.'],
      ['May 2021', 'III. End. [3.3]'],
      ['May 2021', 'A step that may be any.'],
      ['May 2021', 'V. Tell. [3.7]']
    );
    expect(found?.map(({ part, bracketRef }) => [part, bracketRef])).toEqual([
      ['I', '3.1'],
      ['(unnumbered; 3.2 by inference)', null],
      ['III', '3.3'],
      ['(unnumbered)', null],
      ['V', '3.7']
    ]);
  });

  test('take no reference that another part prints', async () => {
    const { parts: found } = await read(
      ['May 2021', 'The first step.'],
      ['May 2021', 'II. Go on. [1.2]'],
      ['May 2021', 'III. Begin again. [1.1]']
    );
    expect(found?.map(({ part }) => part)).toEqual(['(unnumbered)', 'II', 'III']);
  });

  test('are called by the reference that they print where they have no label', async () => {
    const { parts: found } = await read(['May 2021', 'Begin. [3.1]'], ['May 2021', 'Go on. [3.2]']);
    expect(found?.map(({ part, bracketRef }) => [part, bracketRef])).toEqual([
      ['3.1', '3.1'],
      ['3.2', '3.2']
    ]);
  });

  test.each([
    ['month', 'May 2021', '4 June 2022'],
    ['day', '3 May 2021', '4 June 2022'],
    ['none', 'TBC', 'TBC']
  ])('make the whole as exact as its least exact date: %s', async (exact, first, second) => {
    const { duePrecision, duePrinted } = await read(
      [first, 'Within 6 months A plan.'],
      [second, 'Within 2 years A review.']
    );
    expect(duePrinted).toEqual([first, second]);
    expect(duePrecision).toBe(exact);
  });

  test('a blank due date says nothing of who will set one', async () => {
    const { dueSource } = await read(['', 'The Force will assign a deadline.']);
    expect(dueSource).toBe('not printed');
  });
});
