import type { Mutant } from '../mutant';

/** Versions, the recycle bin, the change log. */
export const history: readonly Mutant[] = [
  {
    name: 'an update makes no version',
    file: 'items/writing.ts',
    find: 'major: versioned ? item.major + 1 : item.major,',
    replace: 'major: item.major,',
    tests: ['versions']
  },
  {
    name: 'a list that keeps no versions makes some',
    file: 'items/writing.ts',
    find: 'const versioned = list.properties.EnableVersioning === true && !sameVersion;',
    replace: 'const versioned = !sameVersion;',
    tests: ['versions']
  },
  {
    name: 'more versions are kept than the limit',
    file: 'storage/itemVersions.ts',
    find: 'item.major - keep);',
    replace: 'item.major - keep - 10);',
    tests: ['versions', 'keptBytes']
  },
  {
    name: 'versions come oldest first',
    file: 'storage/itemVersions.ts',
    find: 'ORDER BY version DESC',
    replace: 'ORDER BY version ASC',
    tests: ['versions']
  },
  {
    name: 'versions are numbered one by one, not by 512',
    file: 'items/versionNumbers.ts',
    find: 'major * BY_MAJOR;',
    replace: 'major;',
    tests: ['versions']
  },
  {
    name: 'the time of a version has a zone',
    file: 'items/versions.ts',
    find: "version.modified.replace('Z', '')",
    replace: 'version.modified',
    tests: ['versions']
  },
  {
    name: 'a form that asks for no new version makes one',
    file: 'items/validateUpdate.ts',
    find: 'let changed: Changed = { sameVersion };',
    replace: 'let changed: Changed = {};',
    tests: ['authorship']
  },
  {
    name: 'a form saves what it could read where a column is refused',
    file: 'items/validateUpdate.ts',
    find: 'const saved = isRefused(rows) ? { rows } : ',
    replace: 'const saved = ',
    tests: ['formValues']
  },
  {
    name: 'what is recycled is not in the bin',
    file: 'recycleBin/recycle.ts',
    find: '  storage.bin.add({',
    replace: '  void ({',
    tests: ['recycleBin']
  },
  {
    name: 'what is restored stays in the bin',
    file: 'recycleBin/restore.ts',
    find: '  storage.bin.takeOut(binned.id);',
    replace: '',
    tests: ['recycleBin']
  },
  {
    name: 'what is deleted for good goes into the bin',
    file: 'items/deletion.ts',
    find: "const id = recycled ? recycleItems(session, list, kept) : '';",
    replace: 'const id = recycleItems(session, list, kept);',
    tests: ['recycleBin']
  },
  {
    name: 'everybody sees what others threw away',
    file: 'recycleBin/recycleBin.ts',
    find: 'manages || (one.deletedBy === person.id && one.stage === 1)',
    replace: 'manages || one.stage === 1',
    tests: ['recycleBinUse']
  },
  {
    name: 'the bin of the site is shown to anybody',
    file: 'recycleBin/recycleBin.ts',
    find: "if (of === 'site') rights.demand(storage.webs.root(site.num).scope, 'manageWeb');",
    replace: '',
    tests: ['recycleBinUse']
  },
  {
    name: 'the bin keeps things for ever',
    file: 'recycleBin/purge.ts',
    find: 'const DAYS_KEPT = 93;',
    replace: 'const DAYS_KEPT = 930;',
    tests: ['recycleBinUse']
  },
  {
    name: 'an item comes back over one that has its place',
    file: 'recycleBin/restore.ts',
    find: 'if (find(session, `${place.dir}/${place.name}`)) throw placeTaken(place.name);',
    replace: '',
    tests: ['recycleBin']
  },
  {
    name: 'a restored item may hold a value that is taken by now',
    file: 'recycleBin/restore.ts',
    find: 'demandUnique(session, list, item.id, item.data);',
    replace: '',
    tests: ['recycleBin']
  },
  {
    name: 'a list comes back under a title that is taken by now',
    file: 'recycleBin/restore.ts',
    find: 'if (storage.lists.byTitle(web.num, list.title)) throw listTitleTaken();',
    replace: '',
    tests: ['recycleBin']
  },
  {
    name: 'a deletion is not in the change log',
    file: 'items/deletion.ts',
    find: 'logItem(session, list, one, changeKind.delete);',
    replace: '',
    tests: ['changes']
  },
  {
    name: 'an update is not in the change log',
    file: 'items/writing.ts',
    find: 'logItem(session, list, next, change);',
    replace: '',
    tests: ['changes']
  },
  {
    name: 'a restoration is not in the change log',
    file: 'recycleBin/restore.ts',
    find: 'logItem(session, list, item, changeKind.restore);',
    replace: '',
    tests: ['recycleBinUse']
  },
  {
    name: 'changes come latest first',
    file: 'storage/changes.ts',
    find: "${asked.latestFirst ? 'DESC' : 'ASC'}",
    replace: 'DESC',
    tests: ['changes']
  },
  {
    name: 'the change that a token stands at is given again',
    file: 'storage/changes.ts',
    find: "['id > ?', at.id]",
    replace: "['id >= ?', at.id]",
    tests: ['changeTokens']
  },
  {
    name: 'the change at the end token is left out',
    file: 'storage/changes.ts',
    find: "['id <= ?', at.id]",
    replace: "['id < ?', at.id]",
    tests: ['changeTokens']
  },
  {
    name: 'a query without an object finds everything',
    file: 'changes/getChanges.ts',
    find: 'if (query.objects.length === 0 || query.kinds.length === 0) return [];',
    replace:
      "if (query.kinds.length === 0) return [];\n  query = { ...query, objects: ['item', 'list'] };",
    tests: ['changes']
  },
  {
    name: 'a token of something else is taken',
    file: 'changes/changeToken.ts',
    find: 'throw tokenOfAnother();',
    replace: '',
    tests: ['changeTokens']
  },
  {
    name: 'a token of more than 60 days ago is taken',
    file: 'changes/changeQuery.ts',
    find: "if (tooOld && !isOn('IgnoreStartTokenNotFoundError')) throw tokenTooOld();",
    replace: '',
    tests: ['changeTokens']
  },
  {
    name: 'changes of a list are told to who may not see it',
    file: 'changes/getChanges.ts',
    find: "if (list && around !== undefined && !rights.may(around, 'viewListItems')) return false;",
    replace: '',
    tests: ['changesOfWhat']
  }
];
