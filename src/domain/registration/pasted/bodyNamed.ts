/** Who is told to act beside the force (`domain.md` 4 and 12): none of them is the inspectorate. */
const BODIES = [
  'College of Policing',
  "National Police Chiefs['’]? Council",
  'NPCC',
  'National Crime Agency',
  'NCA',
  'Crown Prosecution Service',
  'CPS',
  'Home Office',
  'Home Secretary',
  'Ministry of Justice',
  'HMCPSi',
  'IPCC',
  'IOPC',
  'Independent Office for Police Conduct',
  'Office for National Statistics',
  'ONS',
  'British Transport Police',
  'Association of Police and Crime Commissioners',
  'APCC',
  'National Oversight Group',
  'ROCUs?',
  'regional organised crime units?'
].join('|');

const TIME_BEFORE = '(?:(?:within|by|from)\\b[^,.]{1,60},\\s*|immediately,?\\s*)?';
const ACTS = new RegExp(
  `^${TIME_BEFORE}(?:the\\s+)?(${BODIES})\\b(?:\\s+\\([^)]{2,12}\\))?\\s+(?:should|must|needs? to|is to|are to)\\b`,
  'i'
);
const IS_FOR =
  /\b(?:this|these) (?:actions?|recommendations?) (?:is|are) for (?:the )?([^.\n]{2,80}?)\.?$/im;

/** The other body that words name as the one who should act; undefined where they name none. */
export function bodyNamed(words: string): string | undefined {
  const text = words.slice(0, 4000).trim();
  const body = ACTS.exec(text)?.[1] ?? IS_FOR.exec(text)?.[1];
  return body !== undefined && /\bforces?\b/i.test(body) ? undefined : body;
}
