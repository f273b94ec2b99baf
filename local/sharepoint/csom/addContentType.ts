import { contentTypeEntity } from '../contentTypes/contentType';
import { makeContentType } from '../contentTypes/contentTypes';
import { parentIdOf } from '../contentTypes/builtInTypes';
import { typesOfWeb } from '../contentTypes/typeHome';
import { notYet } from '../errors';
import { identityOf } from './identities';
import { textOfProperty, type Adding } from './objectPaths';
import { givenParameter, givenProperty } from './parameters';

/**
 * Web.ContentTypes.Add(…): a content type under an id of one's own, which REST passes over, or as a
 * child of another. Source: MS-CSOMSPT, SP.ContentTypeCreationInformation; gosip sends it.
 */
export const addContentType: Adding = (session, step, types, paths) => {
  const home = typesOfWeb(session);
  if (types.of?.resource.kind !== 'entity' || types.of.resource.type !== 'SP.Web') {
    throw notYet('ProcessQuery ContentTypes.Add');
  }
  const information = givenParameter(step);
  const text = (name: string): string => givenProperty(information, name)?.text ?? '';
  const id = text('Id');
  const parent = givenProperty(information, 'ParentContentType')?.attributes.ObjectPathId;
  const parentId =
    parent === undefined ? parentIdOf(id) : textOfProperty(paths(parent), 'StringId');
  const made = makeContentType(session, home, {
    ...(id !== '' && { id }),
    parentId: parentId === '' ? '0x01' : parentId,
    name: text('Name'),
    description: text('Description'),
    group: text('Group')
  });
  const resource = contentTypeEntity(session, home, made);
  const identity = identityOf(session, resource);
  return { resource, ...(identity !== undefined && { identity }) };
};
