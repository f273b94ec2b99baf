import type { Mutant } from '../mutant';

/** What SharePoint refuses beyond: thresholds, indexes, names. */
export const limits: readonly Mutant[] = [
  {
    name: 'a query of a large list touches any number of rows',
    file: 'items/threshold.ts',
    find: 'if (touchesTooMany(session, list, asked)) throw viewThreshold();',
    replace: '',
    tests: ['threshold']
  },
  {
    name: 'a list is large from one item more on',
    file: 'items/threshold.ts',
    find: 'if (list.itemCount < limits.largeFrom)',
    replace: 'if (list.itemCount <= limits.largeFrom)',
    tests: ['threshold']
  },
  {
    name: 'any condition of a filter may be the one that an index answers',
    file: 'items/threshold.ts',
    find: 'const column = indexedColumn(first, fields);',
    replace:
      'const column = [first, ...others].map((one) => indexedColumn(one, fields)).find((one) => one !== undefined);',
    tests: ['threshold']
  },
  {
    name: 'an indexed condition may be fulfilled by any number of rows',
    file: 'items/threshold.ts',
    find: 'if (filter) return !isFew(byIndex(filter, fields));',
    replace: 'if (filter) return byIndex(filter, fields) === undefined;',
    tests: ['threshold']
  },
  {
    name: 'a large list is sorted by a column without an index',
    file: 'items/threshold.ts',
    find: 'return first !== undefined && !isIndexed(fields, first.column);',
    replace: 'return false;',
    tests: ['threshold']
  },
  {
    name: 'a text in the middle is found by an index',
    file: 'items/threshold.ts',
    find: "    case 'substringof':\n",
    replace: "    case 'substringof':\n      return 'title';\n",
    tests: ['threshold']
  },
  {
    name: 'ne is answered by an index',
    file: 'items/threshold.ts',
    find: "if (condition.operator === 'ne') return undefined;",
    replace: '',
    tests: ['threshold']
  },
  {
    name: 'more than twelve columns of people and lookups are read',
    file: 'items/threshold.ts',
    find: 'if (lookupsNamed(session, list, asked) > session.limits.lookups) throw lookupThreshold();',
    replace: '',
    tests: ['lookupThreshold']
  },
  {
    name: 'a list has more than twenty indexes',
    file: 'fields/updateField.ts',
    find: 'if (indexed.length >= session.limits.indexes) throw tooManyIndexes();',
    replace: '',
    tests: ['validation']
  },
  {
    name: 'a column of a kind without index is indexed',
    file: 'fields/updateField.ts',
    find: 'if ((wantsIndex || wantsUnique) && !indexable) {',
    replace: 'if (false as boolean) {',
    tests: ['validation']
  },
  {
    name: 'a column is unique without an index',
    file: 'fields/updateField.ts',
    find: 'if (wantsUnique && !wantsIndex) throw uniqueNeedsIndex(field.title);',
    replace: '',
    tests: ['contract/uniqueColumns']
  },
  {
    name: 'a column becomes unique whose values are not',
    file: 'fields/updateField.ts',
    find: 'if (session.storage.items.hasDuplicates(list.num, field)) throw duplicateValue(field.title);',
    replace: '',
    tests: ['fields']
  },
  {
    name: 'a value that is taken is written into a unique column',
    file: 'items/writing.ts',
    find: 'if (taken) throw duplicateValue(taken.title);',
    replace: '',
    tests: ['items']
  },
  {
    name: 'unique values are told apart by their case',
    file: 'storage/itemColumns.ts',
    find: '? `${dataExpression(field.internalName)} COLLATE NOCASE`',
    replace: '? dataExpression(field.internalName)',
    tests: ['items']
  },
  {
    name: 'a text of more than 255 characters is kept',
    file: 'items/givenValues.ts',
    find: "if (typeof kept === 'string' && kept.length > Math.min(most, 255)) throw textTooLong();",
    replace: '',
    tests: ['items', 'contract/names']
  },
  {
    name: 'a person column holds nobody',
    file: 'items/givenValues.ts',
    find: 'if (!found || (found.kind !== principalKind.person && !takesGroups)) throw personUnknown();',
    replace: '',
    tests: ['people']
  },
  {
    name: 'an unknown column of a body is passed over',
    file: 'items/givenValues.ts',
    find: 'if (!field) throw undefinedProperty(name, itemTypeName(list));',
    replace: 'if (!field) continue;',
    tests: ['items']
  },
  {
    name: 'a number is taken as text',
    file: 'items/givenValues.ts',
    find: "if (typeof value !== 'number') throw wrongKindOfValue('Edm.Double');",
    replace: '',
    tests: ['items']
  },
  {
    name: 'an empty text is kept as one',
    file: 'items/givenValues.ts',
    find: "return value === '' ? null : value;",
    replace: 'return value;',
    tests: ['items']
  },
  {
    name: 'a date-only value keeps its time',
    file: 'items/givenValues.ts',
    find: 'return isDateOnly(field) ? startOfDay(instant) : instant;',
    replace: 'return instant;',
    tests: ['items', 'contract/names']
  },
  {
    name: 'a name with forbidden characters is taken',
    file: 'folders/names.ts',
    find: '/["*:<>?/\\\\|\\x00-\\x1f]/.test(name) ||',
    replace: '',
    tests: ['files']
  },
  {
    name: 'a name of more than 255 characters is taken',
    file: 'folders/names.ts',
    find: 'name.length > LONGEST_NAME ||',
    replace: '',
    tests: ['contract/names']
  },
  {
    name: 'a path of more than 400 characters is taken',
    file: 'folders/names.ts',
    find: '`${dir}/${name}`.length - 1 > LONGEST_PATH',
    replace: '`${dir}/${name}`.length - 1 > LONGEST_PATH * 2',
    tests: ['files', 'contract/names']
  },
  {
    name: 'a name that begins with ~$ is taken',
    file: 'folders/names.ts',
    find: "name.startsWith('~$') ||",
    replace: '',
    tests: ['files']
  },
  {
    name: 'a name with _vti_ is taken',
    file: 'folders/names.ts',
    find: "name.toLowerCase().includes('_vti_') ||",
    replace: '',
    tests: ['files']
  },
  {
    name: "a column's validation formula is not asked",
    file: 'formulas/itemFormulas.ts',
    find: 'if (formula !== undefined && !holds(formula)) {',
    replace: 'if (formula === "never") {',
    tests: ['validation']
  },
  {
    name: "a list's validation formula is not asked",
    file: 'formulas/itemFormulas.ts',
    find: 'if (!holds(ValidationFormula)) {',
    replace: 'if (false as boolean) {',
    tests: ['validation']
  },
  {
    name: 'a list title that is taken is taken again',
    file: 'lists/createList.ts',
    find: 'if (holder && holder.num !== own?.num) throw listTitleTaken();',
    replace: '',
    tests: ['lists']
  }
];
