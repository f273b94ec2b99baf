/** What is said to whoever asks for a fault that there is not. */
export const strings = {
  notAScript:
    'Faults are a JSON object: {"rules":[…],"throttling":{"requests":…,"seconds":…},"headers":true}.',
  notARule: 'A rule is a JSON object with "match" and "fault".',
  unknownMember: (name: string, known: readonly string[]): string =>
    `"${name}" is unknown here; there are ${known.join(', ')}.`,
  unknownKind: (kind: unknown, known: readonly string[]): string =>
    `There is no fault ${JSON.stringify(kind) ?? 'without a kind'}; there are ${known.join(', ')}.`,
  badStatus: 'A throttled request is answered 429 or 503.',
  badNumber: (name: string, least: number): string =>
    `"${name}" is a whole number, ${least} or more.`,
  badText: (name: string): string => `"${name}" is text.`,
  badSwitch: (name: string): string => `"${name}" is true or false.`,
  unknownPerson: (name: string): string => `Nobody in the directory is called "${name}".`,
  methods: 'Faults are read with GET, set with PUT, added with POST and cleared with DELETE.',
  otherOrigin: 'Only pages of this server, and programs of this machine, may set faults.'
} as const;
