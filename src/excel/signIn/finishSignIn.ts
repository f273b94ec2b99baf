import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';
import { EXCEL_SIGN_IN } from '../../components/loc/excelSignIn';

/** The page that a window of its own comes back to: hands the answer to the pane, which closes it. */
function finish(): void {
  const said = document.getElementById('said');
  const say = (sentence: string): void => {
    if (said !== null) said.textContent = sentence;
  };
  broadcastResponseToMainFrame().then(
    () => say(EXCEL_SIGN_IN.finished),
    (cause: unknown) => {
      console.error(cause);
      say(EXCEL_SIGN_IN.notFinished);
    }
  );
}

finish();
