import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { Guid, Version } from '@microsoft/sp-core-library';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'RegisterWebPartStrings';
import { registerIcons } from '../../components/icons/registerIcons';
import { signedIn } from '../../components/shell/signedIn';
import { pageTheme } from '../../components/theme/pageTheme';
import type { SiteSetUp } from '../../components/shell/siteSetUp';
import { createSiteSetUp } from '../../components/shell/siteSetUp';
import { createTrackerStore } from '../../services/records/createTrackerStore';
import { isTrackerError } from '../../services/errors/trackerError';
import type { SiteRecords, TrackerStore } from '../../services/records/trackerStore';
import { connectToSite } from '../../services/sync/connection';
import { siteQueue } from '../../services/sync/siteQueue';
import { RegisterApp } from './components/RegisterApp';
import type { RegisterWebPartProperties } from './registerProperties';
import { registerView } from './registerProperties';

type Pane = typeof import('./pane');

/** Where SharePoint, or Teams, meets the register: the clock, ids, theme and site are handed in here. */
export default class RegisterWebPart extends BaseClientSideWebPart<RegisterWebPartProperties> {
  private readonly queue = siteQueue();
  private store: TrackerStore | undefined;
  private setUp: SiteSetUp | undefined;
  private theme: IReadonlyTheme | undefined;
  /** Loaded when the property pane is opened. */
  private pane: Pane | undefined;
  /** What the property pane offers to choose from: the records as they were read last. */
  private records: SiteRecords | undefined;
  private notRead: string | undefined;

  protected async onInit(): Promise<void> {
    await super.onInit();
    registerIcons();
    const sp = connectToSite(this.context.pageContext.web.absoluteUrl, { queue: this.queue });
    const store = createTrackerStore(sp, { now, newId });
    this.store = {
      ...store,
      readAll: async (options) => (this.records = await store.readAll(options))
    };
    this.setUp = createSiteSetUp(sp);
  }

  public render(): void {
    if (this.store === undefined || this.setUp === undefined) {
      return;
    }
    const { user, web } = this.context.pageContext;
    ReactDom.render(
      React.createElement(RegisterApp, {
        ...registerView(this.properties, now()),
        siteTitle: web.title,
        store: this.store,
        setUp: this.setUp,
        queue: this.queue,
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

  protected async loadPropertyPaneResources(): Promise<void> {
    this.pane = await import(/* webpackChunkName: 'register-pane' */ './pane');
  }

  /** The register may not have been read, or not yet: the lists of the pane wait for it. */
  protected onPropertyPaneConfigurationStart(): void {
    if (this.records !== undefined || this.store === undefined) {
      return;
    }
    this.store
      .readAll()
      .then(
        () => (this.notRead = undefined),
        (cause: unknown) => {
          this.notRead = isTrackerError(cause) ? cause.message : strings.ChoicesNotRead;
        }
      )
      .then(() => this.context.propertyPane.refresh(), console.error);
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const { pane, properties, records, notRead } = this;
    if (pane === undefined) {
      return { pages: [] };
    }
    if (records !== undefined) {
      const choices = pane.scopeChoices(records, properties);
      return pane.registerPane(properties, { kind: 'read', choices });
    }
    return pane.registerPane(
      properties,
      notRead === undefined ? { kind: 'reading' } : { kind: 'failed', sentence: notRead }
    );
  }
}

function now(): Date {
  return new Date();
}

function newId(): string {
  return Guid.newGuid().toString();
}
