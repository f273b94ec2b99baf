import { plural } from '../../domain/words/plural';

/** What the administration says of the export. */
export const EXPORT = {
  heading: 'Export the whole site',
  what: 'Makes one Excel file with a sheet for every list. An empty site can be restored from it.',
  files: 'Evidence files and papers themselves are not in it; they are listed by name.',
  restricted:
    'It holds everything that you may read, restricted updates and review notes too: keep it where such records belong.',
  start: 'Export to Excel',
  again: 'Export again',
  cancel: 'Cancel the export',
  cancelled: 'Stopped. No file was made.',
  running: 'Exporting',
  step: (what: string, done: number, total: number) => `${what} \u00b7 ${done} of ${total}`,
  done: (fileName: string, rows: number) => `${fileName} is ready: ${plural(rows, 'row', 'rows')}.`,
  download: 'Download again',
  listed: 'What is in it',
  rows: 'Rows',
  list: 'List',
  ownersOnly: 'Owners of the site can export it: an export that lacks a list would look whole.'
} as const;
