/** Opens a web part's property pane at the right of the page, over the calls that SharePoint makes. */
import { createTheme, ThemeProvider } from '@fluentui/react';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { PageData, PlacedWebPart } from '../../pageData';
import type { ThemeName } from '../../themes';
import { elementById } from '../elements';
import type { DrivenWebPart, PropertyPaneData } from '../internals';
import { currentTheme, onThemeChange } from '../themeChoice';
import type { PaneFieldData } from './paneField';
import { registerPaneIcons } from './paneIcons';
import { showPanePlace } from './panePlace';
import { PropertyPane } from './PropertyPane';

export interface OpenPane {
  /** Asks the web part again how its pane looks. */
  readonly refresh: () => void;
  readonly close: () => void;
}

export interface PaneOptions {
  readonly webPart: PlacedWebPart;
  readonly part: DrivenWebPart;
  readonly page: PageData;
  /** Saves what was set. */
  readonly keep: (properties: Readonly<Record<string, unknown>>) => void;
  /** The person has closed it. */
  readonly onClose: () => void;
}

/** Opens the pane. One at a time: whoever opens another closes this one first. */
export function openPane({ webPart, part, page, keep, onClose }: PaneOptions): OpenPane {
  const place = elementById('property-pane', HTMLElement);
  if (place === undefined) throw new Error('The page has no place for a property pane.');
  registerPaneIcons();
  const hidePlace = showPanePlace(place);
  let data: PropertyPaneData | undefined;
  let failure: string | undefined;
  let asked = 0;
  let closed = false;

  const draw = (): void => {
    const { palette, semanticColors, isInverted } = page.themes[currentTheme() as ThemeName];
    ReactDom.render(
      <ThemeProvider
        className="paneTheme"
        applyTo="none"
        theme={createTheme({ palette, semanticColors, isInverted })}
      >
        <PropertyPane
          title={webPart.title}
          data={data}
          failure={failure}
          onChange={change}
          onApply={apply}
          onClose={onClose}
        />
      </ThemeProvider>,
      place
    );
  };
  const refresh = (): void => {
    // A text that was still being judged when the pane closed is kept, and nothing is drawn.
    if (closed) return;
    asked += 1;
    const turn = asked;
    part._getPropertyPaneData(false).then(
      (answer) => {
        if (closed || turn !== asked) return;
        [data, failure] = [answer, undefined];
        draw();
        answer.onRendered?.();
      },
      (cause: unknown) => {
        if (closed || turn !== asked) return;
        console.error(cause);
        failure = cause instanceof Error ? cause.message : String(cause);
        draw();
      }
    );
  };
  const keepAll = (): void => keep(part._internalSerialize().properties);
  const change = ({ targetProperty, type }: PaneFieldData, value: unknown): void => {
    const waitsForApply = data?.isReactive === false;
    if (waitsForApply && closed) return;
    part._onPropertyPaneFieldChanged(targetProperty, value, type);
    if (!waitsForApply) keepAll();
    refresh();
  };
  const apply = (): void => {
    part._onPropertyPaneLifeCycleEvent('ApplyClicked');
    keepAll();
    refresh();
  };

  const stopListening = onThemeChange(draw);
  draw();
  part._onPropertyPaneLifeCycleEvent('ConfigurationStart');
  refresh();
  return {
    refresh,
    close: () => {
      closed = true;
      // Leaving its field is what settles a text that was just typed.
      if (place.contains(document.activeElement)) elementById('main', HTMLElement)?.focus();
      stopListening();
      ReactDom.unmountComponentAtNode(place);
      part._onPropertyPaneLifeCycleEvent('ConfigurationComplete');
      keepAll();
      hidePlace();
    }
  };
}
