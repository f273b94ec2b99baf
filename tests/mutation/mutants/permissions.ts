import type { Mutant } from '../mutant';

/** Rights per verb, item scope, groups, inheritance. */
export const permissions: readonly Mutant[] = [
  {
    name: 'rights are never demanded',
    file: 'permissions/rights.ts',
    find: 'if (!wanted.every((one) => may(scope, one))) throw accessDenied();',
    replace: '',
    tests: ['permissions']
  },
  {
    name: 'a list is seen without the right to view it',
    file: 'lists/list.ts',
    find: "rights.demand(securable.scope, 'viewListItems');",
    replace: '',
    tests: ['permissions', 'verbs']
  },
  {
    name: 'a list is changed without the right to manage lists',
    file: 'lists/list.ts',
    find: "      rights.demand(securable.scope, 'manageLists');\n      return updateList",
    replace: '      return updateList',
    tests: ['permissionVerbs']
  },
  {
    name: 'a list is deleted without the right to manage lists',
    file: 'lists/list.ts',
    find: "    rights.demand(securable.scope, 'manageLists');\n    if (list.properties.AllowDeletion",
    replace: '    if (list.properties.AllowDeletion',
    tests: ['permissionVerbs']
  },
  {
    name: 'a list is made without the right to manage lists',
    file: 'lists/createList.ts',
    find: "rights.demand(web.scope, 'manageLists');",
    replace: '',
    tests: ['permissionVerbs']
  },
  {
    name: 'an item is added without the right to add',
    file: 'items/items.ts',
    find: "!rights.may(scope, 'addListItems') || ",
    replace: '',
    tests: ['verbs', 'permissions']
  },
  {
    name: 'an item is changed without the right to edit',
    file: 'items/ownItems.ts',
    find: "session.rights.demand(scopeOfItem(session, list, item), 'editListItems');",
    replace: '',
    tests: ['verbs', 'permissions']
  },
  {
    name: 'an item is deleted without the right to delete',
    file: 'items/deletion.ts',
    find: "rights.demand(scopeOfItem(session, list, one), 'deleteListItems');",
    replace: '',
    tests: ['verbs', 'permissions']
  },
  {
    name: 'an item is read by its number without the right to view it',
    file: 'items/item.ts',
    find: "if (!session.rights.may(scope, 'viewListItems')) return unseenItem(entity);",
    replace: '',
    tests: ['permissions']
  },
  {
    name: 'the history is read without the right to view versions',
    file: 'items/item.ts',
    find: "session.rights.demand(itemSecurable(session, list, item).scope, 'viewVersions');",
    replace: '',
    tests: ['verbs', 'permissions']
  },
  {
    name: 'a file is put without the right to add',
    file: 'files/writing.ts',
    find: "session.rights.demand(scopeOf(session, holder.folder), 'addListItems');",
    replace: '',
    tests: ['verbs', 'files']
  },
  {
    name: 'a file is replaced without the right to edit',
    file: 'files/writing.ts',
    find: "rights.demand(scopeOfFile(session, file), 'editListItems');",
    replace: '',
    tests: ['verbs', 'files']
  },
  {
    name: 'inheritance is broken without the right to manage permissions',
    file: 'roles/securable.ts',
    find: "      rights.demand(securable.scope, 'managePermissions');\n      if (!securable.own) {",
    replace: '      if (!securable.own) {',
    tests: ['permissionVerbs']
  },
  {
    name: 'inheritance is taken up again without the right to manage permissions',
    file: 'roles/securable.ts',
    find: "      rights.demand(securable.scope, 'managePermissions');\n      if (!securable.parent)",
    replace: '      if (!securable.parent)',
    tests: ['verbs', 'permissions', 'permissionVerbs']
  },
  {
    name: 'breaking with copies copies nothing',
    file: 'roles/securable.ts',
    find: 'if (role !== LIMITED_ACCESS) storage.roles.assign(to, principal, role);',
    replace: '',
    tests: ['permissions', 'inheritance']
  },
  {
    name: 'whoever breaks inheritance is locked out',
    file: 'roles/securable.ts',
    find: 'else storage.roles.assign(scope, session.person.id, FULL_CONTROL);',
    replace: '',
    tests: ['permissions']
  },
  {
    name: 'an item in a list of its own permissions follows the web',
    file: 'items/item.ts',
    find: '  scope: scopeOfItem(session, list, item),\n  get own()',
    replace: '  scope: item.scope ?? session.web.scope,\n  get own()',
    tests: ['permissions', 'inheritance', 'verbs']
  },
  {
    name: 'what others may is told to anybody',
    file: 'roles/securable.ts',
    find: "if (person.id !== session.person.id) rights.demand(securable.scope, 'enumeratePermissions');",
    replace: '',
    tests: ['permissions', 'permissionVerbs']
  },
  {
    name: 'members of a group are shown to anybody',
    file: 'principals/membership.ts',
    find: 'if (!may(session, group)) throw accessDenied();',
    replace: '',
    tests: ['groups']
  },
  {
    name: 'a level that SharePoint made is deleted',
    file: 'roles/definitions.ts',
    find: 'if (role.kind === 5 || role.kind === 1) {',
    replace: 'if (false as boolean) {',
    tests: ['roles']
  }
];
