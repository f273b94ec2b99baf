import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { Guid, Version } from '@microsoft/sp-core-library';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { PropertyPaneTextField } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'AdministrationWebPartStrings';
import type { AsAtAndSources } from '../../components/propertyPane/asAtAndSources';
import { asAtAndSourcesGroup, shownDay } from '../../components/propertyPane/asAtAndSources';
import { pageTheme } from '../../components/theme/pageTheme';
import type { AdministrationAppProps } from './components/AdministrationApp';

export interface AdministrationWebPartProperties extends AsAtAndSources {
  readonly title?: string;
}

type App = React.ComponentType<AdministrationAppProps>;

/**
 * Where SharePoint, or Teams, meets the administration: the clock, ids, theme and site are handed in
 * here. Everything that is drawn comes in a chunk of its own, so that a page loads little before it.
 */
export default class AdministrationWebPart extends BaseClientSideWebPart<AdministrationWebPartProperties> {
  private app: App | undefined;
  private theme: IReadonlyTheme | undefined;

  protected async onInit(): Promise<void> {
    await super.onInit();
    const { AdministrationApp } = await import(
      /* webpackChunkName: 'administration' */ './components/AdministrationApp'
    );
    this.app = AdministrationApp;
  }

  public render(): void {
    if (this.app === undefined) {
      return;
    }
    const { title, asAt, sources } = this.properties;
    const { user, web } = this.context.pageContext;
    ReactDom.render(
      React.createElement(this.app, {
        title: title ?? '',
        day: shownDay(asAt, now()),
        sources: sources ?? '',
        siteTitle: web.title,
        siteUrl: web.absoluteUrl,
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
              groupFields: [PropertyPaneTextField('title', { label: strings.TitleLabel })]
            },
            asAtAndSourcesGroup({
              group: strings.RecordsGroup,
              asAt: strings.AsAtLabel,
              asAtDescription: strings.AsAtDescription,
              asAtPlaceholder: strings.AsAtPlaceholder,
              asAtWrong: strings.AsAtWrong,
              sources: strings.SourcesLabel,
              sourcesDescription: strings.SourcesDescription,
              sourcesPlaceholder: strings.SourcesPlaceholder
            })
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
