/** What SharePoint says of change tokens. Codes and texts as clients match them; statuses not recorded. */
import { SharePointError, spException } from '../errors';

export const tokenTooOld = (): SharePointError =>
  spException(
    400,
    -2130575172,
    'The changeToken refers to a time before the start of the current change log.'
  );

export const tokenOfAnother = (): SharePointError =>
  spException(
    400,
    -2130575173,
    'Cannot use the changeToken from one object against a different object'
  );

/** Not five parts, or of a version, scope or time that there is not. */
export const tokenOutOfRange = (): SharePointError =>
  new SharePointError(
    400,
    '-2146233086, System.ArgumentOutOfRangeException',
    'Specified argument was out of the range of valid values.\r\nParameter name: changeToken'
  );

/** Letters where numbers belong. */
export const tokenUnreadable = (): SharePointError =>
  new SharePointError(
    400,
    '-1, System.FormatException',
    'Input string was not in a correct format.'
  );
