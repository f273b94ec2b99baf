import type { Rights } from '../../../src/services/records/trackerStore';
import { SCHEMA_VERSION } from '../../../src/services/site/schemaVersion';
import { rightsOnSite } from '../../../src/components/site/rightsOnSite';

const owners = rights(true);
const nothing = rights(false);

function rights(may: boolean): Rights {
  return {
    editPosition: may,
    editAllocation: may,
    editParts: may,
    askForDate: may,
    review: may,
    addEvidence: may,
    addRestrictedEvidence: may
  };
}

describe('what may be edited', () => {
  it.each([
    ['of this Tracker', SCHEMA_VERSION],
    ['of an older one, which this one still knows how to write', SCHEMA_VERSION - 1]
  ])('on a site %s is what the site says', (_, schemaVersion) => {
    expect(rightsOnSite(owners, schemaVersion)).toEqual(owners);
  });

  it('is nothing on a site of a newer Tracker', () => {
    expect(rightsOnSite(owners, SCHEMA_VERSION + 1)).toEqual(nothing);
  });

  it('is nothing before the site has said', () => {
    expect(rightsOnSite(undefined, SCHEMA_VERSION)).toEqual(nothing);
  });
});
