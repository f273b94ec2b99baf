import type { ListDeclaration } from './declaration/list';
import type { GroupName, LevelName, PermissionMask, SiteDeclaration } from './declaration/site';
import type { Permission } from './permissionMask';
import { allows, maskOf } from './permissionMask';
import { trackerSite } from './trackerSite';

/**
 * What somebody may do in a list. In a library "add" is making a folder and "upload" is putting a file
 * there; in a list "upload" is attaching a file to a row, which no list of the Tracker takes.
 */
export type Verb = 'read' | 'add' | 'edit' | 'delete' | 'read versions' | 'upload';

export const VERBS: readonly Verb[] = ['read', 'add', 'edit', 'delete', 'read versions', 'upload'];

export interface MatrixCell {
  /** Title of the list or library. */
  readonly list: string;
  readonly group: GroupName;
  readonly verb: Verb;
  readonly allowed: boolean;
}

/** What a list is to its permissions. */
export interface ListTraits {
  readonly holds: ListDeclaration['holds'];
  readonly takesAttachments: boolean;
}

/** SharePoint's permissions that each verb needs. */
const NEEDED: Readonly<Record<Verb, readonly Permission[]>> = {
  read: ['ViewListItems'],
  add: ['AddListItems'],
  edit: ['EditListItems'],
  delete: ['DeleteListItems'],
  'read versions': ['ViewVersions'],
  upload: ['AddListItems']
};

/** SharePoint's own levels, as far as the verbs go (MS: "Understanding permission levels"). */
const BUILT_IN: Readonly<Record<'Full Control' | 'Read', PermissionMask>> = {
  'Full Control': { high: 0x7fffffff, low: 0xffffffff },
  Read: maskOf(['ViewListItems', 'OpenItems', 'ViewVersions', 'ViewFormPages', 'Open', 'ViewPages'])
};

/** Whether a mask allows a verb in a list. */
export function allowsVerb(mask: PermissionMask, verb: Verb, list: ListTraits): boolean {
  if (verb === 'upload' && list.holds === 'items' && !list.takesAttachments) return false;
  return allows(mask, ...NEEDED[verb]);
}

/** Every list, group and verb of the declaration: what is meant to be allowed. */
export function declaredMatrix(site: SiteDeclaration = trackerSite): readonly MatrixCell[] {
  return site.lists.flatMap((list) =>
    site.groups.flatMap(({ name: group }) => {
      const level = list.grants[group];
      const mask = level === undefined ? maskOf([]) : maskOfLevel(site, level);
      return VERBS.map((verb) => ({
        list: list.title,
        group,
        verb,
        allowed: allowsVerb(mask, verb, { holds: list.holds, takesAttachments: false })
      }));
    })
  );
}

function maskOfLevel(site: SiteDeclaration, level: LevelName): PermissionMask {
  if (level === 'Full Control' || level === 'Read') return BUILT_IN[level];
  return site.levels.find(({ name }) => name === level)?.mask ?? maskOf([]);
}
