import { WorkbookRefusal } from '../../workbook/refusal';
import { bind, type Host, type HostClass, type HostObject } from '../hostObject';

/** What Office.js tells the host at its start, outside the workbook. */
const ADDIN_SERVICE: HostClass<undefined> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => undefined }
};

/** An object that the client makes by its name. */
export function newObject(name: string, host: Host): HostObject {
  if (name === 'Microsoft.InternalService.AddinInternalService') {
    return bind(ADDIN_SERVICE, undefined, host);
  }
  throw new WorkbookRefusal('ApiNotFound', `ApiNotFound: ${name} is not part of this Excel host.`);
}
