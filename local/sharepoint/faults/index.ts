/**
 * Faults on demand: what goes wrong between a client and SharePoint, for tests and demonstrations. Off
 * until somebody asks for it, by a script (`/_local/faults`, `npm run faults`, SharePointOptions.faults),
 * by a header of the request itself, or by functions of the process. docs/local-sharepoint.md tells all.
 */
export { createFaults, NO_STRIKE, type Faults, type Strike } from './faults';
export { FaultScriptError } from './faultScriptError';
export type { Fault, FaultedRequest, FaultRuleFunction } from './fault';
