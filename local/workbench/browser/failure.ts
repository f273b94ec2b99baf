/** What stands in the place of a web part that cannot be shown. The rest of the page goes on. */
import type { PageData, PlacedWebPart } from '../pageData';

/** Shows why a web part failed, in its place; the whole error is on the console. */
export function showFailure(
  { elementId }: PlacedWebPart,
  cause: unknown,
  { technicalDetails }: PageData['strings']
): void {
  console.error(cause);
  const content = document.getElementById(elementId);
  const place = content?.parentElement;
  if (!content || !place) return;
  const message = document.createElement('div');
  message.className = 'webPartFailure';
  message.setAttribute('role', 'alert');
  const sentence = document.createElement('p');
  sentence.textContent = place.dataset['failure'] ?? '';
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = technicalDetails;
  const text = document.createElement('pre');
  text.tabIndex = 0;
  text.textContent = cause instanceof Error ? cause.message : String(cause);
  details.append(summary, text);
  message.append(sentence, details);
  place.replaceChildren(message);
}
