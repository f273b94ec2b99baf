import type { Entity, Value } from '../resource';

/** A list without rights management: how every list begins, and what none here leaves. */
const VALUES: Readonly<Record<string, Value>> = {
  AllowPrint: false,
  AllowScript: false,
  AllowWriteCopy: false,
  DisableDocumentBrowserView: false,
  DocumentAccessExpireDays: 90,
  DocumentLibraryProtectionExpireDate: '2100-01-01T00:00:00',
  EnableDocumentAccessExpire: false,
  EnableDocumentBrowserPublishingView: false,
  EnableGroupProtection: false,
  EnableLicenseCacheExpire: false,
  GroupName: '',
  LicenseCacheExpireDays: 30,
  PolicyDescription: '',
  PolicyTitle: '',
  TemplateId: ''
};

/** list/InformationRightsManagementSettings. @param list address of the list */
export const rightsManagement = (list: string): Entity => ({
  kind: 'entity',
  type: 'SP.InformationRightsManagementSettings',
  address: `${list}/InformationRightsManagementSettings`,
  defaults: Object.keys(VALUES),
  property: (name) => VALUES[name],
  navigate: () => undefined,
  operations: {}
});
