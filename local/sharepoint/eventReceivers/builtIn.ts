import type { Properties } from '../storage';

const HOLD = {
  ReceiverAssembly:
    'Microsoft.Office.Policy, Version=16.0.0.0, Culture=neutral, PublicKeyToken=71e9bce111e9429c',
  SequenceNumber: 999,
  Synchronization: 1,
  ReceiverUrl: null
};
const CLASSES = 'Microsoft.Office.RecordsManagement.Preservation';

/** Receivers that SharePoint Online puts on every site and web. Recorded; event numbers are not. */
export const SITE_RECEIVER: Properties = {
  ...HOLD,
  ReceiverName: 'TenantHoldSiteEventReceiver',
  ReceiverClass: `${CLASSES}.TenantHoldSiteEventReceiver`,
  EventType: 201
};
export const WEB_RECEIVER: Properties = {
  ...HOLD,
  ReceiverName: 'TenantHoldWebEventReceiver',
  ReceiverClass: `${CLASSES}.TenantHoldWebEventReceiver`,
  EventType: 202
};
