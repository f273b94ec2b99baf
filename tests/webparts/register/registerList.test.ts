import { sampleRecords } from '../../../local/sample/sampleRecords';
import { anAction } from '../../domain/builders';
import { UNTOUCHED_REGISTER } from '../../../src/domain/register/address';
import { joinEntries } from '../../../src/domain/register/joinEntries';
import { searchable } from '../../../src/domain/register/search';
import { dueLines, needsBothLines } from '../../../src/webparts/register/components/list/dueLines';
import { fromSources, sourcesOf } from '../../../src/domain/sources/fromSources';
import type { RegisterLayout } from '../../../src/webparts/register/components/list/registerLayout';
import {
  registerLayout,
  withoutColumns
} from '../../../src/webparts/register/components/list/registerLayout';
import { shownEntries } from '../../../src/webparts/register/components/state/shownEntries';

const records = sampleRecords();
const entries = joinEntries(fromSources(records, ['01']), {
  day: '2017-11-20',
  lastPaper: '2017-09-19'
});
const texts = (): readonly string[] => searchable(entries);
const entryOf = (title: string, ref: string): (typeof entries)[number] => {
  const found = entries.find(
    ({ report, recommendation }) => report.title.startsWith(title) && recommendation.ref === ref
  );
  if (found === undefined) throw new Error(`No ${title} ${ref} in the sample`);
  return found;
};

describe('what the register shows', () => {
  it('is the very array of entries when nothing is set, so that nothing is drawn again', () => {
    expect(shownEntries(entries, texts, UNTOUCHED_REGISTER)).toBe(entries);
  });

  it('does not make the texts that are searched until there is a query', () => {
    const made = jest.fn(texts);
    const filters = [{ field: 'status', values: ['RED'] }] as const;
    expect(shownEntries(entries, made, { ...UNTOUCHED_REGISTER, filters })).toHaveLength(9);
    expect(made).not.toHaveBeenCalled();
  });

  it('finds, filters and sorts at once', () => {
    const shown = shownEntries(entries, texts, {
      query: 'effectiveness 2016',
      filters: [{ field: 'status', values: ['RED'] }],
      sort: { by: 'ref', direction: 'descending' }
    });
    const refs = shown.map(({ recommendation }) => Number(recommendation.ref));
    expect(refs.length).toBeGreaterThan(1);
    expect(refs).toEqual([...refs].sort((a, b) => b - a));
  });

  it('can be kept to the papers that a page names', () => {
    expect(sourcesOf(' 01; 02 ,')).toEqual(['01', '02']);
    expect(fromSources(records, [])).toBe(records);
    expect(fromSources(records, ['01']).recommendations).toHaveLength(53);
    expect(fromSources(records, ['02']).recommendations).toHaveLength(0);
    const [first] = records.recommendations;
    const here = { ...first, id: 'registered here', sourcePaper: undefined };
    const withOwn = { ...records, recommendations: [...records.recommendations, here] };
    expect(fromSources(withOwn, ['02']).recommendations).toEqual([here]);
  });
});

describe('the columns', () => {
  const keys = (layout: RegisterLayout): readonly string[] => layout.columns.map(({ key }) => key);

  it('are left out by the page author as well as by the width', () => {
    const wide = registerLayout(1400, false);
    expect(withoutColumns(wide, [])).toBe(wide);
    expect(keys(withoutColumns(wide, ['lead', 'last update']))).toEqual([
      'status',
      'ref',
      'recommendation',
      'due'
    ]);
    const tight = registerLayout(760, false);
    expect(keys(withoutColumns(tight, ['status', 'ref', 'lead', 'due', 'last update']))).toEqual([
      'recommendation'
    ]);
  });
});

describe('the due cell', () => {
  it('strikes the original date below the revised ones, with who set it', () => {
    expect(dueLines(entryOf('PEEL: Police Effectiveness 2016', '10'))).toEqual({
      due: 'Jan and Jun 2018',
      struck: 'Sep 2017',
      said: 'internal',
      moved: 'moved 1\u00d7, 9 months past',
      slipped: 'moved once, 9 months past the original'
    });
  });

  it('counts the moves of the sub-action whose date it shows', () => {
    const entry = entryOf('PEEL: Police Effectiveness 2016', '10');
    const moved = { action: anAction(), shown: entry.shown, ledger: entry.ledger };
    expect(dueLines({ ...entry, parts: [moved], due: ['2019-01'] })).toEqual({
      due: 'Jan 2019',
      moved: 'moved 1\u00d7, 9 months past',
      slipped: 'moved once, 9 months past the original'
    });
  });

  it('gives dates of two years both lines, and those of one year one', () => {
    const entry = entryOf('PEEL: Police Effectiveness 2016', '10');
    expect(needsBothLines(dueLines(entry))).toBe(false);
    const twoYears = dueLines({ ...entry, due: ['2017-12', '2018-06'] });
    expect(twoYears.due).toBe('Dec 2017 and Jun 2018');
    expect(needsBothLines(twoYears)).toBe(true);
  });

  it('says the words that set a date', () => {
    expect(dueLines(entryOf('Making it fair', '4'))).toEqual({
      due: 'Jan 2018',
      said: 'within 6 months'
    });
  });

  it('says no more than that there is none where none is set', () => {
    expect(dueLines(entryOf('A progress report', '1'))).toEqual({});
  });
});
