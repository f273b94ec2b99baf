import * as React from 'react';
import * as ReactDom from 'react-dom';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { spfi, SPFx } from '@pnp/sp';
import '@pnp/sp/webs';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import * as strings from 'RegisterWebPartStrings';
import styles from './Register.module.scss';

export interface RegisterWebPartProperties {
  title: string;
  asAt: string;
  sources: string;
}

export default class RegisterWebPart extends BaseClientSideWebPart<RegisterWebPartProperties> {
  protected async onInit(): Promise<void> {
    await super.onInit();
  }

  public render(): void {
    const sp = spfi().using(SPFx(this.context));
    sp.web
      .select('Title')()
      .then((web) =>
        ReactDom.render(
          React.createElement('div', { className: styles.root }, web.Title, strings.Title, React.createElement(PrimaryButton, { text: 'ok' })),
          this.domElement
        )
      )
      .catch((error: Error) => {
        this.domElement.textContent = error.message;
      });
  }

  protected onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }
}
