import type { PaneAction } from './internals';

/** What the page does for its web parts, whichever mode it is in. */
export interface EditingHost {
  readonly isEdited: boolean;
  /** Whether a property pane is open: of this web part, or of any. */
  readonly isPaneOpen: (instanceId?: string) => boolean;
  readonly paneAction: (instanceId: string, action: PaneAction) => void;
  /** Saves properties with the page. */
  readonly keep: (instanceId: string, properties: Readonly<Record<string, unknown>>) => void;
}

export interface WebPartHost extends EditingHost {
  /** Called where a web part reports an error of its own later. */
  readonly fail: (cause: unknown) => void;
}
