import { invalidExpression } from '../errors';
import type { Body } from '../resource';

/**
 * A complex value given through an alias: doesUserHavePermissions(@v)?@v={'High':'0','Low':'4'}. JSON,
 * with quotes of either kind; undefined where the text is a plain value. Throws 400 for a broken one.
 */
export function complexAlias(text: string): Body | undefined {
  if (!text.trimStart().startsWith('{')) return undefined;
  const json = text.includes('"') ? text : text.replace(/'/g, '"');
  try {
    return JSON.parse(json) as Body;
  } catch (cause) {
    throw invalidExpression(text, cause);
  }
}
