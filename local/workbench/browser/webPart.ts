/** Shows one web part, by the calls that SharePoint's own page makes. */
import { DisplayMode, type ServiceScope } from '@microsoft/sp-core-library';
import { WebPartContext } from '@microsoft/sp-webpart-base';
import type { PlacedWebPart } from '../pageData';
import type { WebPartContextMaker, WebPartModule } from './internals';

/** `WebPartFormFactor.Standard` and the name of a modern page as host. */
const standardFormFactor = 1;
const modernPage = 'SharePointWebPart';

function webPartContext(
  scope: ServiceScope,
  { title, instanceId, component }: PlacedWebPart,
  domElement: HTMLElement,
  fail: (cause: unknown) => void
): WebPartContext {
  const Maker = WebPartContext as unknown as WebPartContextMaker;
  return new Maker({
    domElement,
    instanceId,
    manifest: component?.manifest,
    parentServiceScope: scope,
    webPartTag: `WebPart.${title}.${instanceId}`,
    loggingTag: title,
    host: modernPage,
    formFactor: standardFormFactor,
    sdks: {},
    sdksAsync: Promise.resolve({}),
    statusRenderer: {
      displayLoadingIndicator: () => undefined,
      clearLoadingIndicator: () => undefined,
      renderError: (_element: HTMLElement, cause: Error | string) => fail(cause),
      clearError: () => undefined
    },
    // The page is read, not edited: there is no property pane to open.
    isPropertyPaneRenderedByWebPart: () => false,
    isPropertyPaneOpen: () => false,
    isContentPanelOpen: () => false,
    requestPropertyPaneAction: () => undefined
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
 * @param fail called where it reports an error of its own later
 * @throws whatever the web part throws while it starts
 */
export async function showWebPart(
  scope: ServiceScope,
  webPart: PlacedWebPart,
  domElement: HTMLElement,
  fail: (cause: unknown) => void
): Promise<void> {
  const { component, failure, properties, instanceId, title } = webPart;
  if (component === undefined) throw new Error(failure ?? 'No such component.');
  const { manifest, module } = component;
  const exported = await loadModule(module);
  const { exportName } = manifest.loaderConfig;
  const WebPart = (exportName === undefined ? exported : exported[exportName])?.default;
  if (WebPart === undefined) throw new Error(`The bundle exports no ${manifest.alias}.`);

  const part = new WebPart();
  part._internalInitialize(
    webPartContext(scope, webPart, domElement, fail),
    true,
    DisplayMode.Read
  );
  part._internalDeserialize({
    id: manifest.id,
    instanceId,
    title,
    dataVersion: '1.0',
    properties: { ...properties }
  });
  await part._internalFirstTimeRender();
}
