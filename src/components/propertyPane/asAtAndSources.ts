import type { IPropertyPaneGroup } from '@microsoft/sp-property-pane';
import { PropertyPaneTextField } from '@microsoft/sp-property-pane';
import type { IsoDay } from '../../domain/dates/partialDate';
import { isDay, isPartialDate } from '../../domain/dates/partialDate';
import { dayOf } from '../../services/records/storeSurroundings';

/** Properties that every web part has (`screens.md`, "As at and sources"). */
export interface AsAtAndSources {
  /** `YYYY-MM-DD`; empty or undefined for today. */
  readonly asAt?: string;
  /** Source papers, "01; 02"; empty or undefined for all. */
  readonly sources?: string;
}

export interface AsAtAndSourcesStrings {
  readonly group: string;
  readonly asAt: string;
  readonly asAtDescription: string;
  readonly asAtPlaceholder: string;
  readonly asAtWrong: string;
  readonly sources: string;
  readonly sourcesDescription: string;
  readonly sourcesPlaceholder: string;
}

/** The group of a property pane in which the two are set. */
export function asAtAndSourcesGroup(strings: AsAtAndSourcesStrings): IPropertyPaneGroup {
  return {
    groupName: strings.group,
    groupFields: [
      PropertyPaneTextField('asAt', {
        label: strings.asAt,
        description: strings.asAtDescription,
        placeholder: strings.asAtPlaceholder,
        onGetErrorMessage: (value) =>
          value.trim() === '' || namesDay(value) ? '' : strings.asAtWrong
      }),
      PropertyPaneTextField('sources', {
        label: strings.sources,
        description: strings.sourcesDescription,
        placeholder: strings.sourcesPlaceholder
      })
    ]
  };
}

/** The day that a web part shows: its property *As at*, or today where that names no day. */
export function shownDay(asAt: string | undefined, now: Date): IsoDay {
  return asAt !== undefined && namesDay(asAt) ? asAt.trim() : dayOf(now);
}

function namesDay(text: string): boolean {
  const day = text.trim();
  return isPartialDate(day) && isDay(day);
}
