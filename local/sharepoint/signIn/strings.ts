/** What the local sign-in says to whoever gets no token. */
export const strings = {
  postOnly: 'A token is asked for with POST.',
  otherOrigin: 'Only pages of this server, and programs of this machine, may ask for a token.',
  loginIsText: '"login" is the login of a person, as text.',
  whoIsMissing: 'Say whose token it is: {"login":"first.last@force.example"}.',
  someoneElse: 'A page gets the token of the person who is signed in, and nobody else’s.',
  unknownPerson: (login: string): string => `Nobody in the directory has the login "${login}".`,
  unknownScope: (scope: string, known: readonly string[]): string =>
    `There is no scope "${scope}"; there are ${known.join(', ')}.`
} as const;
