import { argumentUnknown, type SharePointError, spException } from '../errors';

/** Not recorded. */
export const contentTypeUnknown = (id: string): SharePointError =>
  argumentUnknown(
    `The content type ${id} does not exist. It may have been deleted by another user.`
  );

/** Not recorded. */
export const contentTypeTaken = (name: string): SharePointError =>
  spException(500, -2130575184, `A duplicate content type name "${name}" was found.`);

/** Not recorded. */
export const contentTypeInUse = (): SharePointError =>
  spException(500, -2130575236, 'The content type is in use.');

/** Not recorded. */
export const contentTypeBuiltIn = (name: string): SharePointError =>
  spException(500, -2130575237, `The content type "${name}" is part of an application feature.`);

/** Not recorded. */
export const fieldLinkUnknown = (id: string): SharePointError =>
  argumentUnknown(`The content type has no column with the id ${id}.`);
