import { decoded } from '../../cookies';

const API = /^(.*?)\/(?:_api|_vti_bin\/client\.svc)(?:\/(.*))?$/i;
const VTI = /\/_vti_bin\//i;

/** The path as the client meant it; one with broken escapes stays as it came, and is found nowhere. */
export const readable = (pathname: string): string => decoded(pathname) ?? pathname;

/** Whether an address is SharePoint's to answer. */
export const isSharePoints = ({ pathname }: URL): boolean =>
  API.test(pathname) || VTI.test(pathname);

/** Whether it is a call of REST or of the client object model, and not one of the old SOAP services. */
export const isApi = ({ pathname }: URL): boolean => API.test(pathname);

/** The server-relative path of the web that an address names, in lower case; '' for the tenant's own. */
export const webPathOf = ({ pathname }: URL): string =>
  (API.exec(readable(pathname))?.[1] ?? '').toLowerCase();

/** What stands behind _api/, decoded, without slashes at its end. */
export const belowApi = ({ pathname }: URL): string =>
  (API.exec(readable(pathname))?.[2] ?? '').replace(/\/+$/, '');
