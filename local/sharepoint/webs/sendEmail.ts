import { objectArgument } from '../settableValues';
import { done, writes, type Operation } from '../resource';
import type { Session } from '../session';
import { noValidRecipient } from './errors';

const RECIPIENTS = ['To', 'CC', 'BCC'] as const;

/**
 * POST SP.Utilities.Utility.SendEmail {properties: {To, CC, BCC, Subject, Body, …}}. There is no post
 * here: a letter to people of the directory counts as sent, and goes nowhere. SharePoint Online sends
 * to people of the organisation alone.
 * @throws SharePointError 500 without a recipient, or for one whom the directory does not know
 */
export const sendEmail = ({ directory }: Session): Operation =>
  writes(({ body }) => {
    const letter = objectArgument(body.properties, 'properties');
    const to = RECIPIENTS.flatMap((name) => {
      const given = letter[name];
      return Array.isArray(given) ? given.map(String) : [];
    });
    const isKnown = (address: string): boolean =>
      directory.people.some(({ email }) => email.toLowerCase() === address.trim().toLowerCase());
    if (to.length === 0 || !to.every(isKnown)) throw noValidRecipient();
    return done('SendEmail');
  });
