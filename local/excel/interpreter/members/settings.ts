import { itemNotFound } from '../../workbook/refusal';
import { tell } from '../../workbook/watch';
import { textArg } from '../args';
import { bind, NULL_OBJECT, type Host, type HostClass } from '../hostObject';

interface SettingSelf {
  readonly key: string;
}

function put(host: Host, key: string, value: unknown): void {
  host.model.settings.set(key, JSON.stringify(value ?? null));
  tell(host.model, { kind: 'parts' });
}

const SETTING: HostClass<SettingSelf> = {
  name: 'Setting',
  scalars: {
    Key: { get: (self) => self.key },
    _Id: { get: (self) => self.key },
    Value: {
      get: (self, host) => {
        const text = host.model.settings.get(self.key);
        if (text === undefined) throw itemNotFound();
        return JSON.parse(text) as unknown;
      },
      set: (self, value, host) => put(host, self.key, value)
    }
  },
  methods: {
    Delete: (self, _args, host) => {
      host.model.settings.delete(self.key);
      tell(host.model, { kind: 'parts' });
    }
  }
};

/** The add-in's document settings. */
export const SETTINGS: HostClass<undefined> = {
  name: 'SettingCollection',
  items: (_self, host) =>
    [...host.model.settings.keys()].map((key) => bind(SETTING, { key }, host)),
  item: (_self, key, host) => {
    if (!host.model.settings.has(String(key))) throw itemNotFound();
    return bind(SETTING, { key: String(key) }, host);
  },
  methods: {
    Add: (_self, args, host) => {
      const key = textArg(args, 0);
      put(host, key, args[1]);
      return bind(SETTING, { key }, host);
    },
    GetCount: (_self, _args, host) => host.model.settings.size,
    GetItemOrNullObject: (_self, args, host) => {
      const key = textArg(args, 0);
      return host.model.settings.has(key) ? bind(SETTING, { key }, host) : NULL_OBJECT;
    }
  }
};
