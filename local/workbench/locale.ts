/** Language of the local site: what a tenant in the United Kingdom has. */
export const locale = 'en-gb';

/** The same, as the page context writes it. */
export const cultureName = 'en-GB';
