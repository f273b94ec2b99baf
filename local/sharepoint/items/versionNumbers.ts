import type { ItemVersion } from '../storage';

type Numbered = Pick<ItemVersion, 'major'>;

/** SharePoint numbers versions 512 by major version; what lies between is for drafts, of which there are none. */
const BY_MAJOR = 512;

/** "3.0": what people see of a version. */
export const versionLabel = ({ major }: Numbered): string => `${major}.0`;

/** 1536 of "3.0": by which versions are asked for. */
export const versionId = ({ major }: Numbered): number => major * BY_MAJOR;

/** The major version of such a number; undefined for one between two of them. */
export const majorOfId = (id: number): number | undefined =>
  id % BY_MAJOR === 0 ? id / BY_MAJOR : undefined;
