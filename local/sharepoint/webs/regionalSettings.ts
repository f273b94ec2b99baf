import { fromLondonClock, londonClock, toWire } from '../dates';
import { invalidArgument } from '../errors';
import {
  complex,
  many,
  numberOf,
  reads,
  smallCollection,
  textOf,
  type Collection,
  type Entity,
  type Operations,
  type Value
} from '../resource';
import { ZONE_OF_WEBS, ZONES, type Zone } from './timeZones';

/** The instant a text names; without a zone it is read as UTC. Throws 400 for one that is no date. */
function instant(text: string): Date {
  const zoned = /[zZ]|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`;
  const found = new Date(zoned);
  if (Number.isNaN(found.getTime())) throw invalidArgument(`'${text}' is not a date.`);
  return found;
}

/** London's clock, the only one that webs here keep. */
const CONVERSIONS: Operations = {
  UTCToLocalTime: reads(({ args }) => ({
    kind: 'value',
    name: 'UTCToLocalTime',
    value: toWire(londonClock(instant(textOf(args.date)))).replace('Z', '')
  })),
  LocalTimeToUTC: reads(({ args }) => ({
    kind: 'value',
    name: 'LocalTimeToUTC',
    value: toWire(fromLondonClock(instant(textOf(args.date).replace(/Z$/i, ''))))
  }))
};

/** A time zone. A client reads the web's own to turn date-only values into days. */
function timeZone({ id, description, bias, daylightBias }: Zone): Entity {
  const properties: Readonly<Record<string, Value>> = {
    Description: description,
    Id: id,
    Information: complex('SP.TimeZoneInformation', {
      Bias: bias,
      DaylightBias: daylightBias,
      StandardBias: 0
    })
  };
  const isOfWebs = id === ZONE_OF_WEBS.id;
  return {
    kind: 'entity',
    type: 'SP.TimeZone',
    address: isOfWebs
      ? 'Web/RegionalSettings/TimeZone'
      : `Web/RegionalSettings/TimeZones/GetById(${id})`,
    defaults: Object.keys(properties),
    property: (name) => properties[name],
    navigate: () => undefined,
    operations: isOfWebs ? CONVERSIONS : {}
  };
}

function timeZones(): Collection {
  const byId = (id: number): Entity => {
    const found = ZONES.find((one) => one.id === id);
    // Code and text not recorded.
    if (!found) throw invalidArgument(`There is no time zone ${id}.`);
    return timeZone(found);
  };
  return smallCollection(
    'SP.TimeZone',
    'Web/RegionalSettings/TimeZones',
    () => ZONES.map(timeZone),
    {
      byKey: (key) => byId(numberOf(key)),
      operations: { GetById: reads(({ args }) => byId(numberOf(args.id))) }
    }
  );
}

/** SP.LanguageCollection: the languages that pages may be drawn in. */
const installedLanguages = complex('SP.LanguageCollection', {
  Items: many('SP.Language', [
    complex('SP.Language', { DisplayName: 'English', LanguageTag: 'en-US', Lcid: 1033 }),
    complex('SP.Language', {
      DisplayName: 'English (United Kingdom)',
      LanguageTag: 'en-GB',
      Lcid: 2057
    })
  ])
});

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
  navigate: (name) => {
    switch (name) {
      case 'TimeZone':
        return timeZone(ZONE_OF_WEBS);
      case 'TimeZones':
        return timeZones();
      case 'InstalledLanguages':
        return { kind: 'property', name, value: installedLanguages };
      default:
        return undefined;
    }
  },
  operations: {}
};
