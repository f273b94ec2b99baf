/** Text as the lists keep it: blank text is no text, and lines end in "\n". */
export function keptText(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text.replace(/\r\n?/g, '\n');
}
