import type { EntityType, FunctionType } from './model';

/**
 * What SharePoint Online has and the subset of its $metadata has not, by hand from Microsoft's reference
 * of the client object model (names and types) and from recorded requests (functions).
 */
const type = (
  props: Readonly<Record<string, string>>,
  nav: readonly string[] = []
): EntityType => ({ base: null, open: false, props, nav });

export const BEYOND_TYPES: Readonly<Record<string, EntityType>> = {
  'SP.WebInformation': type({
    Configuration: 'Edm.Int16!',
    Created: 'Edm.DateTime!',
    Description: 'Edm.String',
    Id: 'Edm.Guid!',
    Language: 'Edm.Int32!',
    LastItemModifiedDate: 'Edm.DateTime!',
    LastItemUserModifiedDate: 'Edm.DateTime!',
    ServerRelativeUrl: 'Edm.String',
    Title: 'Edm.String',
    WebTemplate: 'Edm.String',
    WebTemplateId: 'Edm.Int32!'
  }),
  'SP.Feature': type({ DefinitionId: 'Edm.Guid!', DisplayName: 'Edm.String' }),
  'SP.Navigation': type({ UseShared: 'Edm.Boolean!' }, ['QuickLaunch', 'TopNavigationBar']),
  'SP.NavigationNode': type(
    {
      AudienceIds: 'Collection(Edm.Guid)',
      CurrentLCID: 'Edm.Int32!',
      Id: 'Edm.Int32!',
      IsDocLib: 'Edm.Boolean!',
      IsExternal: 'Edm.Boolean!',
      IsVisible: 'Edm.Boolean!',
      ListTemplateType: 'Edm.Int32!',
      Title: 'Edm.String',
      Url: 'Edm.String'
    },
    ['Children']
  ),
  'SP.UserResource': type({ Value: 'Edm.String' }),
  'SP.WebTemplate': type({
    Description: 'Edm.String',
    DisplayCategory: 'Edm.String',
    Id: 'Edm.Int32!',
    ImageUrl: 'Edm.String',
    IsHidden: 'Edm.Boolean!',
    IsRootWebOnly: 'Edm.Boolean!',
    IsSubWebOnly: 'Edm.Boolean!',
    Lcid: 'Edm.Int64!',
    Name: 'Edm.String',
    Title: 'Edm.String'
  }),
  'SP.ListTemplate': type({ Name: 'Edm.String', ListTemplateTypeKind: 'Edm.Int32!' }),
  'SP.RelatedField': type(
    {
      FieldId: 'Edm.Guid!',
      ListId: 'Edm.Guid!',
      RelationshipDeleteBehavior: 'Edm.Int32!',
      WebId: 'Edm.Guid!'
    },
    ['LookupList']
  ),
  'SP.InformationRightsManagementSettings': type({
    AllowPrint: 'Edm.Boolean!',
    AllowScript: 'Edm.Boolean!',
    AllowWriteCopy: 'Edm.Boolean!',
    DisableDocumentBrowserView: 'Edm.Boolean!',
    DocumentAccessExpireDays: 'Edm.Int32!',
    DocumentLibraryProtectionExpireDate: 'Edm.DateTime!',
    EnableDocumentAccessExpire: 'Edm.Boolean!',
    EnableDocumentBrowserPublishingView: 'Edm.Boolean!',
    EnableGroupProtection: 'Edm.Boolean!',
    EnableLicenseCacheExpire: 'Edm.Boolean!',
    GroupName: 'Edm.String',
    LicenseCacheExpireDays: 'Edm.Int32!',
    PolicyDescription: 'Edm.String',
    PolicyTitle: 'Edm.String',
    TemplateId: 'Edm.String'
  })
};

export const BEYOND_FUNCTIONS: Readonly<Record<string, Readonly<Record<string, FunctionType>>>> = {
  'SP.ListItem': {
    EffectiveBasePermissionsForUI: { takes: [], gives: 'SP.BasePermissions' },
    Comments: { takes: [], gives: 'Collection(Microsoft.SharePoint.Comments.comment)' }
  },
  'SP.TimeZone': {
    LocalTimeToUTC: { takes: ['date Edm.DateTime'], gives: 'Edm.DateTime' },
    UTCToLocalTime: { takes: ['date Edm.DateTime'], gives: 'Edm.DateTime' }
  },
  'Collection(SP.TimeZone)': { GetById: { takes: ['id Edm.Int32'], gives: 'SP.TimeZone' } },
  'SP.UserResource': {
    GetValueForUICulture: { takes: ['cultureName Edm.String'], gives: 'Edm.String' }
  },
  'Collection(SP.Feature)': {
    Add: {
      takes: ['featureId Edm.Guid', 'force Edm.Boolean', 'featdefScope Edm.Int32'],
      gives: 'SP.Feature'
    },
    GetById: { takes: ['featureId Edm.Guid'], gives: 'SP.Feature' },
    Remove: { takes: ['featureId Edm.Guid', 'force Edm.Boolean'], gives: null }
  },
  'Collection(SP.NavigationNode)': {
    GetById: { takes: ['id Edm.Int32'], gives: 'SP.NavigationNode' },
    MoveAfter: { takes: ['nodeId Edm.Int32', 'previousNodeId Edm.Int32'], gives: null }
  },
  'SP.Navigation': { GetNodeById: { takes: ['id Edm.Int32'], gives: 'SP.NavigationNode' } },
  'SP.NavigationNode': { DeleteObject: { takes: [], gives: null } },
  'Collection(SP.WebInformation)': {
    Add: { takes: ['parameters SP.WebInfoCreationInformation'], gives: 'SP.WebInformation' },
    GetById: { takes: ['id Edm.Guid'], gives: 'SP.WebInformation' }
  }
};
