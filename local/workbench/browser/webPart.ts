/** Shows one web part, by the calls that SharePoint's own page makes. */
import { DisplayMode, type ServiceScope } from '@microsoft/sp-core-library';
import { WebPartContext } from '@microsoft/sp-webpart-base';
import type { PlacedWebPart } from '../pageData';
import type { DrivenWebPart, WebPartContextMaker, WebPartModule } from './internals';
import type { WebPartHost } from './webPartHost';

/** `WebPartFormFactor.Standard`, and the kind of host that a modern page is. */
const standardFormFactor = 1;
const modernPage = 'CanvasWebPartHost';

function webPartContext(
  scope: ServiceScope,
  { title, instanceId, component }: PlacedWebPart,
  domElement: HTMLElement,
  host: WebPartHost
): WebPartContext {
  const Maker = WebPartContext as unknown as WebPartContextMaker;
  return new Maker({
    domElement,
    instanceId,
    manifest: component?.manifest,
    parentServiceScope: scope,
    webPartTag: `WebPart.${title}.${instanceId}`,
    loggingTag: title,
    host: {
      hostType: modernPage,
      setDirty: (_id: string, { properties }: ReturnType<DrivenWebPart['_internalSerialize']>) =>
        host.keep(instanceId, properties)
    },
    formFactor: standardFormFactor,
    sdks: {},
    sdksAsync: Promise.resolve({}),
    statusRenderer: {
      displayLoadingIndicator: () => undefined,
      clearLoadingIndicator: () => undefined,
      renderError: (_element: HTMLElement, cause: Error | string) => host.fail(cause),
      clearError: () => undefined
    },
    isPropertyPaneRenderedByWebPart: () => host.isPaneOpen(instanceId),
    isPropertyPaneOpen: (id?: string) => host.isPaneOpen(id),
    isContentPanelOpen: () => false,
    requestPropertyPaneAction: host.paneAction
  });
}

type BundleExports = Readonly<Record<string, WebPartModule>> & WebPartModule;

/** The AMD loader of the page. Its type would be Node's without this. */
declare const requirejs: (
  modules: readonly string[],
  loaded: (module: BundleExports) => void,
  failed: (cause: unknown) => void
) => void;

function loadModule(name: string): Promise<BundleExports> {
  return new Promise((resolve, reject) => requirejs([name], resolve, reject));
}

/**
 * Loads a web part's bundle, starts it and draws it.
 * @throws whatever the web part throws while it starts
 */
export async function showWebPart(
  scope: ServiceScope,
  webPart: PlacedWebPart,
  domElement: HTMLElement,
  host: WebPartHost
): Promise<DrivenWebPart> {
  const { component, failure, properties, instanceId, title } = webPart;
  if (component === undefined) throw new Error(failure ?? 'No such component.');
  const { manifest, module } = component;
  const exported = await loadModule(module);
  const { exportName } = manifest.loaderConfig;
  const WebPart = (exportName === undefined ? exported : exported[exportName])?.default;
  if (WebPart === undefined) throw new Error(`The bundle exports no ${manifest.alias}.`);

  const part = new WebPart();
  part._internalInitialize(
    webPartContext(scope, webPart, domElement, host),
    true,
    host.isEdited ? DisplayMode.Edit : DisplayMode.Read
  );
  part._internalDeserialize({
    id: manifest.id,
    instanceId,
    title,
    dataVersion: '1.0',
    properties: { ...properties }
  });
  await part._internalFirstTimeRender();
  return part;
}
