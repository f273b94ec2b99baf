import { sampleRecords } from '../../../local/sample/sampleRecords';
import { inScope, WHOLE_REGISTER } from '../../../src/domain/register/scope';
import { fromSources } from '../../../src/domain/sources/fromSources';
import { scopeChoices } from '../../../src/webparts/register/pane/scopeChoices';

const records = sampleRecords();
const paper01 = fromSources(records, ['01']);
const [report] = paper01.reports;
if (report === undefined) throw new Error('No report in the sample');

describe('what a register can be kept to', () => {
  it('is a report of the papers that the page shows, in their order', () => {
    const { reports } = scopeChoices(records, { sources: '01' });
    expect(reports).toHaveLength(14);
    const orders = reports.map(
      ({ id }) => records.reports.find((one) => one.id === id)?.order ?? 0
    );
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
  });

  it('keeps what is chosen among the choices, wherever it comes from', () => {
    const chosen = { sources: 'none', scopeReport: report.id, scopeDirectorate: 'Was once' };
    const { reports, directorates } = scopeChoices(records, chosen);
    expect(reports.map(({ id }) => id)).toEqual([report.id]);
    expect(directorates).toContain('Was once');
  });

  it('is a directorate of the settings or of the records, each once', () => {
    const { directorates } = scopeChoices(records, { sources: '' });
    const { directorates: known } = records.settings.vocabularies;
    expect(directorates.slice(0, known.length)).toEqual(known);
    expect(new Set(directorates).size).toBe(directorates.length);
    for (const { directorate } of records.recommendations) {
      if (directorate !== undefined) expect(directorates).toContain(directorate);
    }
  });
});

describe('a scope', () => {
  it('of everything leaves the records as they are', () => {
    expect(inScope(records, WHOLE_REGISTER)).toBe(records);
  });

  it('of one report leaves its recommendations, and it alone', () => {
    const { reports, recommendations } = inScope(paper01, { kind: 'report', reportId: report.id });
    expect(reports).toEqual([report]);
    expect(recommendations.length).toBeGreaterThan(0);
    expect(recommendations).toEqual(
      paper01.recommendations.filter(({ reportId }) => reportId === report.id)
    );
  });

  it('of one directorate leaves its recommendations and their reports', () => {
    const [first, ...others] = paper01.recommendations;
    if (first === undefined) throw new Error('No recommendation in the sample');
    const mine = { ...first, directorate: 'Economic Crime' };
    const theirs = others.map((one) => ({ ...one, directorate: 'Crime' }));
    const kept = inScope(
      { reports: paper01.reports, recommendations: [mine, ...theirs] },
      { kind: 'directorate', directorate: 'Economic Crime' }
    );
    expect(kept.recommendations).toEqual([mine]);
    expect(kept.reports.map(({ id }) => id)).toEqual([mine.reportId]);
  });

  it('of something that is gone leaves nothing', () => {
    expect(inScope(records, { kind: 'report', reportId: 'gone' })).toMatchObject({
      reports: [],
      recommendations: []
    });
  });
});
