import type { IPropertyPaneTextFieldProps } from '@microsoft/sp-property-pane';
import { PROPERTY_PANE } from '../../../src/components/loc/propertyPane';
import { asAtAndSourcesGroup, shownDay } from '../../../src/components/propertyPane/asAtAndSources';

// The package needs modules of SharePoint's own pages; the workbench has its factories as plain data.
jest.mock('@microsoft/sp-property-pane', () =>
  jest.requireActual('../../../local/workbench/browser/standIns/propertyPane')
);

const group = asAtAndSourcesGroup(PROPERTY_PANE.asAtAndSources);
const asAtField = group.groupFields[0]?.properties as IPropertyPaneTextFieldProps;

describe('as at and sources', () => {
  it('are two fields of one group', () => {
    expect(group.groupFields.map(({ targetProperty }) => targetProperty)).toEqual([
      'asAt',
      'sources'
    ]);
  });

  it.each(['', ' ', '2017-11-20', ' 2017-11-20 ', '2016-02-29'])('"%s" is a day to show', (day) => {
    expect(asAtField.onGetErrorMessage?.(day)).toBe('');
  });

  it.each(['2017-11', '2017-02-29', '20 November', 'abcdefghij', '2017-11-31'])(
    '"%s" is none, and the field says how to write one',
    (day) => {
      expect(asAtField.onGetErrorMessage?.(day)).toBe(PROPERTY_PANE.asAtAndSources.asAtWrong);
    }
  );

  it('show the day that is set, and today where none is', () => {
    const now = new Date(2018, 4, 9, 23, 30);
    expect(shownDay('2017-11-20', now)).toBe('2017-11-20');
    expect(shownDay(' 2017-11-20 ', now)).toBe('2017-11-20');
    for (const none of [undefined, '', '2017-11', 'abcdefghij']) {
      expect(shownDay(none, now)).toBe('2018-05-09');
    }
  });
});
