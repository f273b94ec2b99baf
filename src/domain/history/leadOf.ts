/** Who leads, as history says it: "Insp Gray, Head of Crime"; undefined where nobody does. */
export function leadOf({
  leadOfficer,
  leadPost
}: {
  readonly leadOfficer?: string;
  readonly leadPost?: string;
}): string | undefined {
  const lead = [leadOfficer, leadPost].filter((part) => part !== undefined).join(', ');
  return lead === '' ? undefined : lead;
}
