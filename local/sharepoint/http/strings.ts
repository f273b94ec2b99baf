/** What this server's own addresses say, where SharePoint has no words for it. */
export const strings = {
  bodyTooLong: 'The body is too long.'
} as const;
