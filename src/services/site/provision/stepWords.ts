/** What the steps of a set-up are called on the screen. */
export const STEP_WORDS = {
  levels: 'Permission levels',
  groups: 'Groups',
  webAccess: 'Access to the site',
  lists: 'Lists that are there',
  list: (title: string): string => `List ${title}`,
  columns: (title: string): string => `Columns of ${title}`,
  views: (title: string): string => `Views of ${title}`,
  permissions: (title: string): string => `Permissions of ${title}`,
  settings: 'Settings',
  extraPermissions: 'Permissions that nobody needs',
  schemaVersion: 'Mark as set up'
} as const;
