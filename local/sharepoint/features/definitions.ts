/** A feature that SharePoint Online has installed. */
interface FeatureDefinition {
  readonly id: string;
  readonly name: string;
  readonly scope: 'site' | 'web';
  /** Switched on in a new site or web. */
  readonly initially: boolean;
}

const ofWeb = (id: string, name: string, initially = true): FeatureDefinition => ({
  id,
  name,
  scope: 'web',
  initially
});
const list = (end: string, name: string): FeatureDefinition => ofWeb(`00bfea71-${end}`, name);

/** Those that clients are known to ask for, by their published ids. Any other is not installed. */
const DEFINITIONS: readonly FeatureDefinition[] = [
  list('de22-43b2-a848-c05709900100', 'CustomList'),
  list('e717-4e80-aa17-d0c71b360101', 'DocumentLibrary'),
  list('eb8a-40b1-80c7-506be7590102', 'SurveysList'),
  list('2062-426c-90bf-714c59600103', 'LinksList'),
  list('d1ce-42de-9c63-a44004ce0104', 'AnnouncementsList'),
  list('7e6d-4186-9ba8-c047ac750105', 'ContactsList'),
  list('ec85-4903-972d-ebe475780106', 'EventsList'),
  list('a83e-497e-9ba0-7a5c597d0107', 'TasksList'),
  list('6a49-43fa-b535-d15c05500108', 'DiscussionsList'),
  list('52d4-45b3-b544-b1c71b620109', 'PictureLibrary'),
  list('1e1d-4562-b56a-f05371bb0115', 'XmlFormLibrary'),
  list('c796-4402-9f2f-0eb9a6e71b18', 'WebPageLibrary'),
  list('3a1d-41d3-a0ee-651d11570120', 'GridList'),
  list('5932-4f9c-ad71-1557e5751100', 'IssuesList'),
  list('4ea5-48d4-a4ad-7ea5c011abe5', 'TeamCollab'),
  ofWeb('b6917cb1-93a0-4b97-a84d-7cf49975d4ec', 'SitePages'),
  ofWeb('a7a2793e-67cd-4dc1-9fd0-43f61581207a', 'FollowingContent', false),
  ofWeb('87294c72-f260-42f3-a41b-981a2ffce37a', 'MDSFeature', false),
  ofWeb('15a572c6-e545-4d32-897a-bab6f5846e18', 'SiteFeed', false),
  {
    id: '3bae86a2-776d-499d-9db8-fa4cdc7884f8',
    name: 'DocumentSet',
    scope: 'site',
    initially: false
  },
  {
    id: 'da2e115b-07e4-49d9-bb2c-35e93bb9fca9',
    name: 'InPlaceRecords',
    scope: 'site',
    initially: false
  },
  {
    id: 'e3540c7d-6bea-403c-a224-1a12eafee4c4',
    name: 'EnableListAndLibraryExperience',
    scope: 'site',
    initially: false
  },
  {
    id: '8581a8a7-cf16-4770-ac54-260265ddb0b2',
    name: 'PremiumSite',
    scope: 'site',
    initially: true
  }
];

const initially = (scope: FeatureDefinition['scope']): readonly string[] =>
  DEFINITIONS.filter((one) => one.scope === scope && one.initially).map(({ id }) => id);

export const FEATURES_OF_WEB = initially('web');
export const FEATURES_OF_SITE = initially('site');

/** The feature of this id and scope, if SharePoint has one. */
export const definitionOf = (
  id: string,
  scope: FeatureDefinition['scope']
): FeatureDefinition | undefined => DEFINITIONS.find((one) => one.id === id && one.scope === scope);
