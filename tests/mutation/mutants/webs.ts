import type { Mutant } from '../mutant';

/** Webs below, content types, calculated columns, lookups, own items. */
export const webs: readonly Mutant[] = [
  {
    name: 'a web below is made without the right to make webs',
    file: 'webs/newWeb.ts',
    find: "rights.demand(web.scope, 'manageSubwebs');",
    replace: '',
    tests: ['subwebs', 'permissionVerbs']
  },
  {
    name: 'a web below always has the permissions above it',
    file: 'webs/newWeb.ts',
    find: 'const inherits = flagOf(parameters.UseSamePermissionsAsParentSite);',
    replace: 'const inherits = true as boolean;',
    tests: ['contract/webPermissions']
  },
  {
    name: 'a web below never has the permissions above it',
    file: 'webs/newWeb.ts',
    find: 'const inherits = flagOf(parameters.UseSamePermissionsAsParentSite);',
    replace: 'const inherits = false as boolean;',
    tests: ['contract/webPermissions']
  },
  {
    name: 'a web takes an address that is taken',
    file: 'webs/newWeb.ts',
    find: 'storage.webs.byPath(path) !== undefined ||',
    replace: '',
    tests: ['subwebs']
  },
  {
    name: 'a web takes an address with forbidden characters',
    file: 'webs/newWeb.ts',
    find: "if (leaf !== '' && (REFUSED.test(leaf) || leaf.length > LONGEST_NAME)) {",
    replace: "if (leaf !== '' && leaf.length > LONGEST_NAME) {",
    tests: ['subwebs']
  },
  {
    name: 'a web goes while others stand below it',
    file: 'webs/removeWeb.ts',
    find: 'web.parent === undefined || storage.webs.below(web.num).length > 0',
    replace: 'web.parent === undefined',
    tests: ['subwebs']
  },
  {
    name: 'a content type takes the id that a body gives',
    file: 'contentTypes/contentTypes.ts',
    find: '    parentId,\n    name: textOf(body.Name),',
    replace:
      "    ...(typeof body.Id === 'object' && { id: String((body.Id as { StringValue?: string }).StringValue) }),\n    parentId,\n    name: textOf(body.Name),",
    tests: ['contentTypes']
  },
  {
    name: 'a content type of a name that is taken is made',
    file: 'contentTypes/contentTypes.ts',
    find: 'if (isTaken(home, name) || (id',
    replace: 'if ((id',
    tests: ['contentTypes']
  },
  {
    name: 'a content type comes to a list without its columns',
    file: 'contentTypes/contentTypes.ts',
    find: 'if (home.list) addMissingColumns(session, home.list, made);',
    replace: '',
    tests: ['contract/contentTypeColumns']
  },
  {
    name: 'the columns of a content type keep their order',
    file: 'contentTypes/fieldLinks.ts',
    find: 'return [...links].sort((a, b) => rank(a) - rank(b));',
    replace: 'return links;',
    tests: ['contentTypes']
  },
  {
    name: 'an item takes a content type that its list has not',
    file: 'contentTypes/itemType.ts',
    find: 'if (!found) throw invalidArgument(`The content type ${id} is none of the list.`);\n  return found.id;',
    replace: 'return found?.id ?? id;',
    tests: ['contentTypes']
  },
  {
    name: 'a calculated column keeps its first value',
    file: 'items/writing.ts',
    find: 'data: kept({ ...data, ...calculatedValues(session, list, data, standing) }),\n    version',
    replace: 'data: kept({ ...data }),\n    version',
    tests: ['calculated']
  },
  {
    name: 'a changed formula is not worked out for the items that are there',
    file: 'fields/updateField.ts',
    find: 'if (list && next.properties.Formula !== field.properties.Formula) recalculate(session, list);',
    replace: '',
    tests: ['calculated']
  },
  {
    name: 'a list that shows people their own items shows all',
    file: 'items/ownItems.ts',
    find: 'if (author === undefined) return filter;',
    replace: 'if (author !== -1) return filter;',
    tests: ['itemSecurity']
  },
  {
    name: "another person's item is read by its number where people see their own",
    file: 'items/ownItems.ts',
    find: 'if (author !== undefined && item.author !== author) throw itemUnknown();',
    replace: '',
    tests: ['itemSecurity']
  },
  {
    name: "another person's item is written where people write their own",
    file: 'items/ownItems.ts',
    find: 'return WriteSecurity === OWN_ONLY && item.author === session.person.id;',
    replace: 'return WriteSecurity === OWN_ONLY;',
    tests: ['itemSecurity']
  },
  {
    name: 'a list in which nobody writes takes items',
    file: 'items/ownItems.ts',
    find: 'list.properties.WriteSecurity !== NONE || mayOverride(session, list);',
    replace: 'true;',
    tests: ['itemSecurity']
  },
  {
    name: 'an item in a folder does not have the permissions of the folder',
    file: 'items/writing.ts',
    find: 'scope: scopeFromFolder(session, place?.dir),',
    replace: 'scope: undefined,',
    tests: ['inheritance']
  },
  {
    name: 'permissions of things below stay where they are to go',
    file: 'roles/securable.ts',
    find: 'if (flagOf(args.clearSubscopes)) clearBelow(session, secured);',
    replace: '',
    tests: ['inheritance']
  },
  {
    name: 'a list is changed under an ETag that does not match',
    file: 'lists/updateList.ts',
    find: "if (ifMatch !== undefined && ifMatch !== '*' && ifMatch !== etag) {",
    replace: "if (ifMatch === 'nothing') {",
    tests: ['lists']
  },
  {
    name: 'a token never expires',
    file: 'signIn/token.ts',
    find: 'if (now.getTime() >= exp * 1000) return refused(EXPIRED);',
    replace: '',
    tests: ['bearer']
  },
  {
    name: 'a token that was changed is taken',
    file: 'signIn/token.ts',
    find: 'if (expected.length !== found.length || !timingSafeEqual(expected, found)) {',
    replace: 'if (expected.length === 0) {',
    tests: ['bearer']
  },
  {
    name: 'a body with two content types is read',
    file: 'http/call.ts',
    find: '    throw contentTypeUnclear(given);',
    replace: '    return;',
    tests: ['envelopeErrors']
  },
  {
    name: 'a version says what was written before it of a column that is appended to',
    file: 'items/writing.ts',
    find: '.filter(({ properties }) => properties.AppendOnly === true)',
    replace: '.filter(() => false)',
    tests: ['fieldsOfKinds']
  }
];
