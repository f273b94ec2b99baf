import * as React from 'react';
import {
  FileImageIcon,
  LinkIcon,
  LockIcon,
  MailIcon,
  MusicNoteIcon,
  PageIcon,
  PDFIcon,
  PresentationIcon,
  TableIcon,
  TextDocumentIcon,
  VideoIcon
} from '@fluentui/react-icons-mdl2';
import styles from './FileIcon.module.scss';

type Icon = typeof PageIcon;

const OF_ENDINGS: readonly (readonly [Icon, readonly string[]])[] = [
  [TextDocumentIcon, ['docx', 'rtf', 'txt']],
  [TableIcon, ['xlsx', 'csv']],
  [PresentationIcon, ['pptx']],
  [PDFIcon, ['pdf']],
  [MailIcon, ['msg', 'eml']],
  [FileImageIcon, ['png', 'jpg', 'jpeg', 'gif', 'webp', 'heic', 'heif', 'tif', 'tiff']],
  [VideoIcon, ['mp4', 'mov']],
  [MusicNoteIcon, ['m4a', 'mp3', 'wav']]
];

/** The picture of a kind of file. Decoration: the name with its ending stands beside it. */
export function FileIcon({ name }: { readonly name: string }): React.ReactElement {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const [Drawn] = OF_ENDINGS.find(([, endings]) => endings.includes(ending)) ?? [PageIcon];
  return <Drawn className={styles.icon} aria-hidden="true" />;
}

export function LinkPicture(): React.ReactElement {
  return <LinkIcon className={styles.icon} aria-hidden="true" />;
}

/** Stands where a person may not see which file it is. */
export function HiddenPicture(): React.ReactElement {
  return <LockIcon className={styles.icon} aria-hidden="true" />;
}
