import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { Guid, Version } from '@microsoft/sp-core-library';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { PropertyPaneTextField } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'RegisterWebPartStrings';
import { registerIcons } from '../../components/icons/registerIcons';
import { pageTheme } from '../../components/theme/pageTheme';
import type { SiteSetUp } from '../../components/shell/siteSetUp';
import { createSiteSetUp } from '../../components/shell/siteSetUp';
import { isDay } from '../../domain/dates/partialDate';
import { createTrackerStore } from '../../services/records/createTrackerStore';
import { dayOf } from '../../services/records/storeSurroundings';
import type { TrackerStore } from '../../services/records/trackerStore';
import { connectToSite } from '../../services/sync/connection';
import { RegisterApp } from './components/RegisterApp';

export interface RegisterWebPartProperties {
  readonly title: string;
  /** `YYYY-MM-DD`, or empty for today. */
  readonly asAt: string;
  /** Source papers, "01; 02"; empty for all. */
  readonly sources: string;
}

/** Where SharePoint, or Teams, meets the register: the clock, ids, theme and site are handed in here. */
export default class RegisterWebPart extends BaseClientSideWebPart<RegisterWebPartProperties> {
  private store: TrackerStore | undefined;
  private setUp: SiteSetUp | undefined;
  private theme: IReadonlyTheme | undefined;

  protected async onInit(): Promise<void> {
    await super.onInit();
    registerIcons();
    const sp = connectToSite(this.context.pageContext.web.absoluteUrl);
    this.store = createTrackerStore(sp, { now, newId });
    this.setUp = createSiteSetUp(sp);
  }

  public render(): void {
    if (this.store === undefined || this.setUp === undefined) {
      return;
    }
    const { title, asAt, sources } = this.properties;
    const { user, web } = this.context.pageContext;
    ReactDom.render(
      React.createElement(RegisterApp, {
        title: title ?? '',
        day: isDay(asAt ?? '') ? asAt : dayOf(now()),
        sources: sources ?? '',
        siteTitle: web.title,
        store: this.store,
        setUp: this.setUp,
        draftsFor: `${user.loginName} ${web.absoluteUrl}`,
        theme: pageTheme(this.theme),
        now,
        newId
      }),
      this.domElement
    );
  }

  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    this.render();
  }

  protected onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected get dataVersion(): Version {
    return Version.parse('1.0');
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return {
      pages: [
        {
          header: { description: strings.PaneDescription },
          groups: [
            {
              groupName: strings.PaneGroup,
              groupFields: [
                PropertyPaneTextField('title', { label: strings.TitleLabel }),
                PropertyPaneTextField('asAt', {
                  label: strings.AsAtLabel,
                  description: strings.AsAtDescription,
                  placeholder: strings.AsAtPlaceholder,
                  onGetErrorMessage: (value) =>
                    value === '' || isDay(value) ? '' : strings.AsAtWrong
                }),
                PropertyPaneTextField('sources', {
                  label: strings.SourcesLabel,
                  description: strings.SourcesDescription
                })
              ]
            }
          ]
        }
      ]
    };
  }
}

function now(): Date {
  return new Date();
}

function newId(): string {
  return Guid.newGuid().toString();
}
