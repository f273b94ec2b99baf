/** Starts the SharePoint Framework on a page, and shows the page's web parts. */
import * as core from '@microsoft/sp-core-library';
import type { PageData, PlacedWebPart } from '../pageData';
import { startEditing, type Editing } from './editing';
import { showFailure } from './failure';
import type { CoreSwitches } from './internals';
import { providePageContext } from './pageContext';
import { providePageTheme } from './pageTheme';
import { showWebPart } from './webPart';

function startRuntime(page: PageData): core.ServiceScope {
  const { _SPFlight, _SPKillSwitch } = core as unknown as CoreSwitches;
  _SPFlight.initialize({});
  _SPKillSwitch.initialize({});
  const root = core.ServiceScope.startNewRoot();
  root.finish();
  const scope = root.startNewChild();
  providePageContext(scope, page);
  providePageTheme(scope, page);
  scope.finish();
  return scope;
}

/** React removes what it drew when drawing fails later on: then the place says so. */
function watchForCollapse(content: HTMLElement, fail: (cause: unknown) => void): void {
  const look = (cause: unknown): void => {
    if (content.isConnected && content.childElementCount === 0 && !content.textContent) fail(cause);
  };
  window.addEventListener('error', ({ error }) => look(error));
  window.addEventListener('unhandledrejection', ({ reason }) => look(reason));
}

async function showInItsPlace(
  scope: core.ServiceScope,
  webPart: PlacedWebPart,
  page: PageData,
  editing: Editing
): Promise<void> {
  const content = document.getElementById(webPart.elementId);
  if (content === null) return;
  const fail = (cause: unknown): void => showFailure(webPart, cause, page.strings);
  try {
    const part = await showWebPart(scope, webPart, content, { ...editing.host, fail });
    editing.started(webPart, part);
    watchForCollapse(content, fail);
  } catch (cause) {
    fail(cause);
  }
}

/** Shows every web part of the page; one that fails leaves the others alone. */
export async function showWebParts(page: PageData): Promise<void> {
  const scope = startRuntime(page);
  const editing = startEditing(page);
  await Promise.all(page.webParts.map((webPart) => showInItsPlace(scope, webPart, page, editing)));
}
