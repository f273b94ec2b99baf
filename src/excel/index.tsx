// First, for it has to be said before Fluent is loaded.
import './ownFonts';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { registerIcons } from '../components/icons/registerIcons';
import { EXCEL_PANE } from '../components/loc/excelPane';
import { connectSite } from './connectSite';
import { copyText } from './copyText';
import { EXCEL_API } from './excelApi';
import { NotInExcel } from './taskPane/NotInExcel';
import type { NotInExcelProps } from './taskPane/NotInExcel';
import { TaskPane } from './taskPane/TaskPane';
import { createTrackerWorkbook } from './workbook/createTrackerWorkbook';
import { watchSheets } from './workbook/watchSheets';

/**
 * Where Excel meets the task pane: the clock, ids, sign-in, the workbook and Excel's own colours are
 * handed in here. Office.js comes from Microsoft, by the page's own tag.
 */
async function start(): Promise<void> {
  registerIcons();
  if (typeof Office === 'undefined') return say('noLibrary');
  const { host: application } = await Office.onReady();
  if (application !== Office.HostType.Excel) return say('notInExcel');
  if (!Office.context.requirements.isSetSupported('ExcelApi', EXCEL_API)) return say('tooOld');

  const host = { run: Excel.run, settings: Office.context.document.settings };
  const workbook = createTrackerWorkbook(host);
  const signIn = {
    clientId: setting('tracker-client-id'),
    authority: setting('tracker-authority'),
    finishedAt: new URL('signin.html', window.location.href).href
  };
  const now = (): Date => new Date();
  const site = { workbook, signIn, now, newId: () => crypto.randomUUID() };
  draw(
    <TaskPane
      surroundings={{
        workbook,
        connect: (siteUrl) => connectSite(siteUrl, site),
        watch: watchSheets(host),
        now,
        copy: copyText,
        colours: () => Office.context.officeTheme
      }}
    />
  );
}

function draw(element: React.ReactElement): void {
  ReactDom.render(element, document.getElementById('pane'));
}

function say(why: NotInExcelProps['why']): void {
  draw(<NotInExcel why={why} />);
}

/** What the build, or whoever serves the add-in, wrote into the head of the page. */
function setting(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
}

start().catch((error: unknown) => {
  console.error(EXCEL_PANE.title, error);
  say('noLibrary');
});
