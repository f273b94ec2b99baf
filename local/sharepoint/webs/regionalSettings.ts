import { complex, type Entity, type Value } from '../resource';

/** The web's time zone: London. A client reads it to turn date-only values into days. */
const timeZone: Entity = {
  kind: 'entity',
  type: 'SP.TimeZone',
  address: 'Web/RegionalSettings/TimeZone',
  defaults: ['Description', 'Id', 'Information'],
  property: (name) =>
    (
      ({
        Description: '(UTC+00:00) Dublin, Edinburgh, Lisbon, London',
        Id: 2,
        Information: complex('SP.TimeZoneInformation', {
          Bias: 0,
          DaylightBias: -60,
          StandardBias: 0
        })
      }) as Readonly<Record<string, Value>>
    )[name],
  navigate: () => undefined,
  operations: {}
};

const properties: Readonly<Record<string, Value>> = {
  AdjustHijriDays: 0,
  AlternateCalendarType: 0,
  AM: 'AM',
  CalendarType: 1,
  Collation: 25,
  CollationLCID: 2070,
  DateFormat: 1,
  DateSeparator: '/',
  DecimalSeparator: '.',
  DigitGrouping: '3;0',
  FirstDayOfWeek: 1,
  FirstWeekOfYear: 0,
  IsEastAsia: false,
  IsRightToLeft: false,
  IsUIRightToLeft: false,
  ListSeparator: ',',
  LocaleId: 2057,
  NegativeSign: '-',
  NegNumberMode: 1,
  PM: 'PM',
  PositiveSign: '',
  ShowWeeks: false,
  ThousandSeparator: ',',
  Time24: true,
  TimeMarkerPosition: 0,
  TimeSeparator: ':',
  WorkDayEndHour: 1020,
  WorkDays: 62,
  WorkDayStartHour: 480
};

export const regionalSettings: Entity = {
  kind: 'entity',
  type: 'SP.RegionalSettings',
  address: 'Web/RegionalSettings',
  defaults: Object.keys(properties),
  property: (name) => properties[name],
  navigate: (name) => (name === 'TimeZone' ? timeZone : undefined),
  operations: {}
};
