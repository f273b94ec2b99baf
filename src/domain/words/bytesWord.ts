const UNITS = ['bytes', 'KB', 'MB', 'GB'] as const;

/** A number of bytes as people read it: "812 bytes", "41 KB", "2.4 MB", "300 MB" (1 KB is 1,024). */
export function bytesWord(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024;
    unit += 1;
  }
  const shown = unit >= 2 && value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
  return bytes === 1 ? '1 byte' : `${shown} ${UNITS[unit] ?? ''}`;
}
