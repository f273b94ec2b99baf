/** SharePoint's time zones by its own numbers. Source: SPTimeZone. */
export interface Zone {
  readonly id: number;
  readonly description: string;
  /** Minutes to add to local standard time for UTC. */
  readonly bias: number;
  /** What daylight saving adds to that; 0 where there is none. */
  readonly daylightBias: number;
}

const zone = (id: number, bias: number, description: string, daylightBias = -60): Zone => ({
  id,
  bias,
  description,
  daylightBias
});

/** Every web here keeps London's time: dates.ts. */
export const ZONE_OF_WEBS = zone(2, 0, '(UTC+00:00) Dublin, Edinburgh, Lisbon, London');

/** Those of the United Kingdom's neighbours and of large cities; SharePoint has about a hundred. */
export const ZONES: readonly Zone[] = [
  ZONE_OF_WEBS,
  zone(3, -60, '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris'),
  zone(4, -60, '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna'),
  zone(7, -120, '(UTC+02:00) Athens, Bucharest, Istanbul'),
  zone(10, 300, '(UTC-05:00) Eastern Time (US and Canada)'),
  zone(11, 360, '(UTC-06:00) Central Time (US and Canada)'),
  zone(12, 420, '(UTC-07:00) Mountain Time (US and Canada)'),
  zone(13, 480, '(UTC-08:00) Pacific Time (US and Canada)'),
  zone(20, -540, '(UTC+09:00) Osaka, Sapporo, Tokyo', 0),
  zone(21, -480, '(UTC+08:00) Kuala Lumpur, Singapore', 0),
  zone(23, -330, '(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', 0),
  zone(31, 0, '(UTC) Monrovia, Reykjavik', 0),
  zone(76, -600, '(UTC+10:00) Canberra, Melbourne, Sydney'),
  zone(93, 0, '(UTC) Coordinated Universal Time', 0)
];
