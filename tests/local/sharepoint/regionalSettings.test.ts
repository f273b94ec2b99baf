import '@pnp/sp/webs/index.js';
import '@pnp/sp/regional-settings/index.js';
import type { SPFI } from '@pnp/sp';
import { people, startLocalServer, type LocalServer } from '../localServer';
import { pnpAs } from '../pnpAs';

let server: LocalServer;
let sp: SPFI;
beforeEach(async () => {
  server = await startLocalServer();
  sp = await pnpAs(server, people.owner.login);
});
afterEach(() => server.stop());

describe('regional settings', () => {
  test('tell the time of London and of UTC', async () => {
    const zone = sp.web.regionalSettings.timeZone;
    expect(await zone()).toMatchObject({ Id: 2, Information: { Bias: 0, DaylightBias: -60 } });
    expect(await zone.utcToLocalTime('2024-07-01T12:00:00Z')).toBe('2024-07-01T13:00:00');
    expect(await zone.utcToLocalTime('2024-01-01T12:00:00Z')).toBe('2024-01-01T12:00:00');
    expect(await zone.localTimeToUTC('2024-07-01T12:00:00')).toBe('2024-07-01T11:00:00Z');
    expect(await zone.localTimeToUTC('2024-01-01T12:00:00')).toBe('2024-01-01T12:00:00Z');
    await expect(zone.utcToLocalTime('soon')).rejects.toThrow('[400]');
  });

  test('know other zones and the languages', async () => {
    const zones = sp.web.regionalSettings.timeZones;
    expect((await zones()).length).toBeGreaterThan(5);
    expect(await zones.getById(23)).toMatchObject({ Information: { Bias: -330 } });
    await expect(zones.getById(9999)).rejects.toThrow('[400]');
    const languages = await sp.web.regionalSettings.getInstalledLanguages();
    expect(languages.map(({ Lcid }) => Lcid)).toContain(1033);
    expect(await sp.web.titleResource('en-us')).toBe('Recommendations');
  });
});
