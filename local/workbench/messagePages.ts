/** What stands below the bars where there is no page to show. */
import { html, type Html } from './html';
import { lock } from './icons';
import { strings } from './strings';
import type { ViewedFile } from './viewedFile';

function message(icon: Html | undefined, title: string, content: Html): Html {
  return html`<div class="message">
    ${icon}
    <h1 dir="auto">${title}</h1>
    ${content}
  </div>`;
}

/** The person may not open the site: says who, which site, and whom to ask. */
export function permissionMessage(personName: string, siteTitle: string): Html {
  return message(
    lock,
    strings.accessTitle,
    html`<p>${strings.accessText(personName, siteTitle)}</p>
      <p>${strings.accessOther}</p>`
  );
}

/** No such page on the site. */
export function missingPageMessage(sitePath: string): Html {
  return message(
    undefined,
    strings.missingTitle,
    html`<p>${strings.missingText}</p>
      <p><a href="${sitePath}">${strings.missingLink}</a></p>`
  );
}

/** The site's server failed while the page was made. */
export function failureMessage(reason: string): Html {
  return message(undefined, strings.failedTitle, html`<p>${strings.failedText} ${reason}</p>`);
}

/** A file, where SharePoint opens its viewer: its name, and a way to have it. It is never shown here. */
export function filePage({ name, version, size, download }: ViewedFile): Html {
  return message(
    undefined,
    name,
    html`<p>${strings.viewerText}</p>
      <p>${strings.viewerFacts(version, size)}</p>
      <p><a href="${download}" download>${strings.viewerDownload}</a></p>`
  );
}

/** No such file, or none for this person: SharePoint tells nobody which. */
export function missingFileMessage(sitePath: string): Html {
  return message(
    undefined,
    strings.missingFileTitle,
    html`<p>${strings.missingFileText}</p>
      <p><a href="${sitePath}">${strings.missingLink}</a></p>`
  );
}
