import type { ListDeclaration } from './list';

/** The groups that stand for what people do, whoever they are (`architecture.md`, Groups). */
export type GroupName =
  'Tracker Owners' | 'Tracker Reviewers' | 'Tracker Leads' | 'Tracker Visitors' | 'Tracker Cleared';

/** SharePoint's own levels are found by their kind, because their names are translated. */
export type BuiltInLevelName = 'Full Control' | 'Read';
export type OwnLevelName = 'Tracker Edit' | 'Tracker Add';
export type LevelName = BuiltInLevelName | OwnLevelName;

export interface GroupDeclaration {
  readonly name: GroupName;
  readonly description: string;
}

/** A right in one of SharePoint's two 32-bit words of permissions. */
export interface PermissionMask {
  readonly high: number;
  readonly low: number;
}

export interface LevelDeclaration {
  readonly name: OwnLevelName;
  readonly description: string;
  readonly order: number;
  readonly mask: PermissionMask;
}

/** Everything that the Tracker needs on a site; lists, types and permissions follow from it. */
export interface SiteDeclaration {
  readonly schemaVersion: number;
  readonly groups: readonly GroupDeclaration[];
  readonly levels: readonly LevelDeclaration[];
  readonly lists: readonly ListDeclaration[];
}
