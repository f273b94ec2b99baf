const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a workbook to the browser, which saves it as it saves every download. */
export function offerDownload(file: {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}): void {
  const address = URL.createObjectURL(new Blob([file.bytes], { type: EXCEL }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own hold on the bytes by the next turn.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
