import manifest from '../../../src/webparts/register/RegisterWebPart.manifest.json';
import type { RegisterWebPartProperties } from '../../../src/webparts/register/registerProperties';
import { registerView } from '../../../src/webparts/register/registerProperties';

jest.mock('@microsoft/sp-property-pane', () =>
  jest.requireActual('../../../local/workbench/browser/standIns/propertyPane')
);

const now = new Date(2018, 0, 15, 12);
const untouched = {
  title: '',
  day: '2018-01-15',
  sources: '',
  scope: { kind: 'all' },
  hiddenColumns: [],
  grouped: true
};

describe('the properties of a register', () => {
  it('may all be missing', () => {
    expect(registerView({}, now)).toEqual(untouched);
  });

  it('may be those of an earlier version: title, day and sources', () => {
    expect(registerView({ title: 'Register', asAt: '2017-11-20', sources: '01' }, now)).toEqual({
      ...untouched,
      title: 'Register',
      day: '2017-11-20',
      sources: '01'
    });
  });

  it('are whole in the manifest, and change nothing there', () => {
    const [preset] = manifest.preconfiguredEntries;
    const properties = preset?.properties as RegisterWebPartProperties;
    expect(registerView(properties, now)).toEqual({ ...untouched, title: 'Register' });
  });

  it('keep it to a report or a directorate once one is chosen', () => {
    expect(registerView({ scope: 'report' }, now).scope).toEqual({ kind: 'all' });
    expect(registerView({ scope: 'report', scopeReport: 'r1' }, now).scope).toEqual({
      kind: 'report',
      reportId: 'r1'
    });
    const directorate = { scope: 'directorate', scopeDirectorate: 'Crime' } as const;
    expect(registerView(directorate, now).scope).toEqual({
      kind: 'directorate',
      directorate: 'Crime'
    });
    // What was chosen before stays for when the scope is chosen again.
    expect(registerView({ ...directorate, scope: 'all' }, now).scope).toEqual({ kind: 'all' });
  });

  it('leave out the columns that are switched off, and no other', () => {
    const { hiddenColumns } = registerView({ columns: { lastUpdate: false, ref: true } }, now);
    expect(hiddenColumns).toEqual(['last update']);
  });

  it('begin flat, and with a height in rows', () => {
    expect(registerView({ grouping: 'flat', rows: 10 }, now)).toEqual({
      ...untouched,
      grouped: false,
      rows: 10
    });
    expect(registerView({ rows: 0 }, now)).not.toHaveProperty('rows');
  });
});
