/** A page while it is edited: each web part's tools, its property pane, and what is kept. */
import type { PageData, PlacedWebPart } from '../pageData';
import { elementById } from './elements';
import type { DrivenWebPart, PaneAction } from './internals';
import { startKeeping } from './pageKeeping';
import type { OpenPane } from './pane/openPane';
import { paneStrings } from './paneStrings';
import type { EditingHost } from './webPartHost';

export interface Editing {
  readonly host: EditingHost;
  /** Told of every web part that stands. */
  readonly started: (webPart: PlacedWebPart, part: DrivenWebPart) => void;
}

const reading: Editing = {
  host: {
    isEdited: false,
    isPaneOpen: () => false,
    paneAction: () => undefined,
    keep: () => undefined
  },
  started: () => undefined
};

interface StartedWebPart {
  readonly webPart: PlacedWebPart;
  readonly part: DrivenWebPart;
}

/** Makes the page editable where it is opened so; a page that is read has nothing of it. */
export function startEditing(page: PageData): Editing {
  if (!page.editing) return reading;
  const discard = elementById('discard-changes', HTMLButtonElement);
  const reset = elementById('reset-page', HTMLButtonElement);
  const enable = (button: HTMLButtonElement | undefined): void => {
    if (button !== undefined) button.disabled = false;
  };
  const keeping = startKeeping({
    page,
    onChanged: () => [discard, reset].forEach(enable)
  });
  if (page.webParts.some(({ saved }) => saved)) enable(reset);
  const after = (done: Promise<void>): void => {
    // A failure is said in the bar, and the page stays as it is.
    done.then(
      () => location.reload(),
      () => undefined
    );
  };
  discard?.addEventListener('click', () => after(keeping.discard()));
  reset?.addEventListener('click', () => {
    if (window.confirm(paneStrings.askReset)) after(keeping.reset());
  });

  const started = new Map<string, StartedWebPart>();
  let pane: (OpenPane & { readonly instanceId: string }) | undefined;
  const close = (): void => {
    pane?.close();
    pane = undefined;
  };
  const open = async (instanceId: string): Promise<void> => {
    const found = started.get(instanceId);
    if (found === undefined || pane?.instanceId === instanceId) return;
    close();
    const { openPane } = await import('./pane/openPane');
    // Another tool may have been pressed while the pane was on its way.
    if (pane?.instanceId === instanceId) return;
    close();
    const opened = openPane({
      ...found,
      page,
      keep: (properties) => keeping.keep(instanceId, properties),
      onClose: () => {
        close();
        toolOf(instanceId)?.focus();
      }
    });
    pane = { ...opened, instanceId };
  };
  const act = (instanceId: string, action: PaneAction): void => {
    const isOpen = pane?.instanceId === instanceId;
    if (action === 'Refresh' && isOpen) pane?.refresh();
    else if (isOpen && (action === 'Close' || action === 'Toggle')) close();
    else if (action === 'Open' || action === 'Toggle') open(instanceId).catch(console.error);
  };
  return {
    host: {
      isEdited: true,
      isPaneOpen: (id) => pane !== undefined && (id === undefined || pane.instanceId === id),
      paneAction: act,
      // While its pane is open, what waits for Apply would be kept before it is applied.
      keep: (instanceId, properties) => {
        if (pane?.instanceId !== instanceId) keeping.keep(instanceId, properties);
      }
    },
    started: (webPart, part) => {
      started.set(webPart.instanceId, { webPart, part });
      const tool = toolOf(webPart.instanceId);
      if (tool === undefined) return;
      tool.disabled = false;
      tool.addEventListener('click', () => act(webPart.instanceId, 'Open'));
    }
  };
}

function toolOf(instanceId: string): HTMLButtonElement | undefined {
  const tool = document.querySelector(`[data-edit-properties="${instanceId}"]`);
  return tool instanceof HTMLButtonElement ? tool : undefined;
}
