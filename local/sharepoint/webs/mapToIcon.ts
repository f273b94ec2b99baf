/** File endings that SharePoint has an icon of its own for. Source: DOCICON.XML. */
const ICONS: Readonly<Record<string, string>> = {
  aspx: 'ichtm',
  csv: 'icxls',
  doc: 'icdoc',
  docx: 'icdocx',
  gif: 'icgif',
  htm: 'ichtm',
  html: 'ichtm',
  jpg: 'icjpg',
  jpeg: 'icjpg',
  mht: 'icmht',
  msg: 'icmsg',
  one: 'icone',
  pdf: 'icpdf',
  png: 'icpng',
  ppt: 'icppt',
  pptx: 'icpptx',
  rtf: 'icrtf',
  txt: 'ictxt',
  vsd: 'icvsd',
  xls: 'icxls',
  xlsx: 'icxlsx',
  xml: 'icxml',
  zip: 'iczip'
};

/** web/mapToIcon: the picture that stands for a file. @param size 0 for 16 pixels, 1 for 32 */
export function mapToIcon(fileName: string, size: number): string {
  if (fileName === '') return '';
  const ending = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
  const icon = ICONS[ending];
  if (icon === undefined) return size === 1 ? 'lg_icgen.gif' : 'icgen.gif';
  return size === 1 ? `lg_${icon}.png` : `${icon}.png`;
}
