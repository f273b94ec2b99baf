import { argumentUnknown, type SharePointError } from '../errors';

/** No view of the list has this id or title. */
export const viewUnknown = (): SharePointError => argumentUnknown('The specified view is invalid.');
