/** What stands on a page while it is edited: the bar above it, and the tools of each web part. */
import { html, type Html } from './html';
import { pencil } from './icons';
import type { PlacedWebPart } from './pageData';
import { strings } from './strings';

/** The bar above a page that is edited. Its state and buttons are the scripts'. */
export function editBar(pageTitle: string): Html {
  return html`<div id="edit-bar" class="editBar" role="region" aria-label="${strings.editBar}">
    <span class="editBarTitle">${strings.editing(pageTitle)}</span>
    <span id="editing-state" class="editBarState" role="status">${strings.savedAsSet}</span>
    <span class="editBarButtons">
      <button type="button" id="discard-changes" class="editBarButton" disabled>
        ${strings.discard}
      </button>
      <button type="button" id="reset-page" class="editBarButton" disabled>
        ${strings.resetPage}
      </button>
      <a class="editBarButton" href="?" data-page-mode="">${strings.stopEditing}</a>
    </span>
  </div>`;
}

/** The tools of one web part on a page that is edited. */
export function webPartTools({ instanceId, title }: PlacedWebPart): Html {
  return html`<div class="webPartTools">
    <span class="webPartName">${title}</span>
    <button type="button" class="webPartTool" data-edit-properties="${instanceId}" disabled>
      ${pencil}<span
        >${strings.editProperties}<span class="unseen"> ${strings.ofWebPart(title)}</span></span
      >
    </button>
  </div>`;
}
