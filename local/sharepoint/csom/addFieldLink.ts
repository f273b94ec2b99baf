import { contentTypeUnknown } from '../contentTypes/errors';
import { linkTo, typesOfWeb } from '../contentTypes/typeHome';
import { fieldUnknown } from '../fields/errors';
import { availableColumns } from '../fields/fieldHome';
import { changeKind } from '../storage';
import { givenParameter, givenProperty } from './parameters';
import { textOfProperty, type Adding } from './objectPaths';

/**
 * FieldLinks.Add(…): a column for a content type of the web, which REST has no call for.
 * Source: MS-CSOMSPT; gosip sends it.
 */
export const addFieldLink: Adding = (session, step, links, paths) => {
  const home = typesOfWeb(session);
  const typeId = textOfProperty(links.of, 'StringId');
  const type = home.all().find(({ id }) => id.toLowerCase() === typeId.toLowerCase());
  if (!type) throw contentTypeUnknown(typeId);
  const column = givenProperty(givenParameter(step), 'Field')?.attributes.ObjectPathId;
  const fieldId = textOfProperty(paths(column), 'Id');
  const field = availableColumns(session).find(({ id }) => id === fieldId);
  if (!field) throw fieldUnknown(fieldId);
  home.demand();
  if (!type.links.some(({ id }) => id === field.id)) {
    home.save({ ...type, links: [...type.links, linkTo(field)] });
    home.note(type.id, changeKind.update);
  }
  return { ...links, identity: `${links.of?.identity ?? ''}:fl:${field.id}` };
};
