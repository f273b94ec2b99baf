/**
 * A GUID as it is kept and compared: in small letters, without the braces that schemas and clients may
 * write around it. Whether it is one at all is not asked.
 */
export const bareGuid = (text: string): string => text.replace(/[{}]/g, '').toLowerCase();
