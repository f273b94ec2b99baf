import type { EvidenceLink } from '../../../domain/evidence/evidence';
import { evidenceLinksList } from '../../site/lists/evidenceLinks';
import type { AddedRow } from '../addedRow';
import { keptText } from '../positionFields';
import type { RecordMapping } from '../recordMapping';
import { rowReader } from '../rowReader';

/** A hyperlink column holds as many characters of text. */
const LONGEST_TEXT = 255;

/** Links to evidence and their rows. Author and time are SharePoint's own and are never written. */
export const evidenceLinkRecords: RecordMapping<EvidenceLink, typeof evidenceLinksList> = {
  list: evidenceLinksList,
  toRecord: (row: AddedRow<typeof evidenceLinksList>) => {
    const read = rowReader(evidenceLinksList.title, row);
    const record: EvidenceLink = {
      id: read.ownId(),
      address: row.Address?.Url ?? '',
      title: read.text('Title') ?? row.Address?.Description ?? '',
      describes: read.text('Describes'),
      marking: read.text('Marking'),
      withdrawsId: read.id('WithdrawsId'),
      author: row.Author?.Title,
      created: row.Created
    };
    return { record, problems: read.problems };
  },
  toRow: (link) => ({
    RecordId: link.id,
    Title: link.title,
    Address: { Url: link.address, Description: link.title.slice(0, LONGEST_TEXT) },
    Describes: keptText(link.describes) ?? null,
    Marking: link.marking ?? null,
    WithdrawsId: link.withdrawsId ?? null
  })
};
