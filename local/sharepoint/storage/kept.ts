import type { Attachment } from './attachments';
import type { Item, ItemVersion } from './records';

export interface KeptItem {
  readonly item: Item;
  readonly versions: readonly ItemVersion[];
  readonly attachments: readonly Attachment[];
  /** Its permissions are its own, and not those of the folder it was in. */
  readonly ownScope: boolean;
}

/** What comes back when it is restored. The rows of a list stay where they are. */
export type Kept =
  | { readonly object: 'list' }
  /** The item itself first; then, where it was a folder, what was in it. */
  | { readonly object: 'item'; readonly items: readonly KeptItem[] }
  | { readonly object: 'attachment'; readonly attachment: Attachment }
  | { readonly object: 'version'; readonly version: ItemVersion };

/** The numbers of all bytes that items hold, in whichever version. */
export const contentsOf = (items: readonly Omit<KeptItem, 'ownScope'>[]): readonly number[] => [
  ...new Set(
    items.flatMap(({ item, versions, attachments }) => [
      ...(item.place?.kind === 'file' ? [item.place.content] : []),
      ...versions.flatMap(({ content }) => (content === undefined ? [] : [content])),
      ...attachments.map(({ content }) => content)
    ])
  )
];

/** The numbers of the bytes that an entry of the bin holds. */
export function heldBy(kept: Kept): readonly number[] {
  switch (kept.object) {
    case 'list':
      return [];
    case 'item':
      return contentsOf(kept.items);
    case 'attachment':
      return [kept.attachment.content];
    case 'version':
      return kept.version.content === undefined ? [] : [kept.version.content];
  }
}

/** As it is kept in the data file: the form that earlier versions wrote. */
export function written(kept: Kept): unknown {
  switch (kept.object) {
    case 'list':
      return [];
    case 'item':
      return kept.items;
    case 'attachment':
      return kept.attachment;
    case 'version':
      return kept.version;
  }
}

/** Earlier data files know neither attachments nor, of the first, versions apart from ETags. */
type WrittenVersion = ItemVersion & { readonly version?: number };
interface WrittenItem {
  readonly item: Item;
  readonly versions: readonly WrittenVersion[];
  readonly attachments?: readonly Attachment[];
  readonly ownScope?: boolean;
}

const toKeptItem = ({ item, versions, attachments = [], ownScope }: WrittenItem): KeptItem => ({
  item: { ...item, major: item.major ?? item.version, attachments: attachments.length },
  versions: versions.map((one) => ({
    ...one,
    major: one.major ?? one.version ?? 1,
    size: one.size ?? 0,
    comment: one.comment ?? ''
  })),
  attachments,
  ownScope: ownScope ?? item.scope !== undefined
});

/** Reads what `written` wrote, now or in an earlier version. @param data the JSON of `object` */
export function toKept(object: Kept['object'], data: string): Kept {
  switch (object) {
    case 'list':
      return { object };
    case 'item':
      return { object, items: (JSON.parse(data) as readonly WrittenItem[]).map(toKeptItem) };
    case 'attachment':
      return { object, attachment: JSON.parse(data) as Attachment };
    case 'version':
      return { object, version: JSON.parse(data) as ItemVersion };
  }
}
