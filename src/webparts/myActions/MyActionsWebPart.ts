import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { Guid, Version } from '@microsoft/sp-core-library';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { PropertyPaneTextField } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'MyActionsWebPartStrings';
import { PROPERTY_PANE } from '../../components/loc/propertyPane';
import { asAtAndSourcesGroup } from '../../components/propertyPane/asAtAndSources';
import { signedIn } from '../../components/shell/signedIn';
import { pageTheme } from '../../components/theme/pageTheme';
import type { MyActionsAppProps } from './components/MyActionsApp';
import type { MyActionsWebPartProperties } from './myActionsProperties';
import { isPageInSite, myActionsView } from './myActionsProperties';

type App = React.ComponentType<MyActionsAppProps>;

/**
 * Where SharePoint, or Teams, meets My actions: the clock, ids, theme and site are handed in here.
 * Everything that is drawn comes in a chunk of its own, so that a page loads little before it.
 */
export default class MyActionsWebPart extends BaseClientSideWebPart<MyActionsWebPartProperties> {
  private app: App | undefined;
  private theme: IReadonlyTheme | undefined;

  protected async onInit(): Promise<void> {
    await super.onInit();
    const { MyActionsApp } = await import(
      /* webpackChunkName: 'my-actions' */ './components/MyActionsApp'
    );
    this.app = MyActionsApp;
  }

  public render(): void {
    if (this.app === undefined) {
      return;
    }
    const { user, web } = this.context.pageContext;
    ReactDom.render(
      React.createElement(this.app, {
        ...myActionsView(this.properties, now(), web.absoluteUrl),
        siteTitle: web.title,
        siteUrl: web.absoluteUrl,
        me: signedIn(user),
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
          header: { description: strings.WhatIsShown },
          groups: [
            {
              groupName: strings.MyActionsGroup,
              groupFields: [
                PropertyPaneTextField('title', { label: strings.TitleLabel }),
                PropertyPaneTextField('registerPage', {
                  label: strings.RegisterPageLabel,
                  description: strings.RegisterPageDescription,
                  placeholder: strings.RegisterPagePlaceholder,
                  onGetErrorMessage: (value) =>
                    value.trim() === '' || isPageInSite(value.trim())
                      ? ''
                      : strings.RegisterPageWrong
                })
              ]
            },
            asAtAndSourcesGroup(PROPERTY_PANE.asAtAndSources)
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
