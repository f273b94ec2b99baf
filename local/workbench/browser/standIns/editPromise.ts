/** Stands in for `@msinternal/sp-edit-customer-promise`: telemetry of pages in edit mode. */
import { ServiceKey, type ServiceScope } from '@microsoft/sp-core-library';

export class _EditModeCustomerPromiseHandler {
  public static readonly serviceKey: ServiceKey<_EditModeCustomerPromiseHandler> =
    ServiceKey.create('local.EditModeCustomerPromiseHandler', _EditModeCustomerPromiseHandler);

  // The runtime makes its services with their scope.
  public constructor(public readonly serviceScope: ServiceScope) {}
}

export function _logFailuresForEditCustomerPromise(): void {
  // Failures are shown by the page; there is nobody else to tell.
}
