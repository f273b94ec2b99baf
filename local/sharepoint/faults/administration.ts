import type { Answer } from '../http/answer';
import { localAnswer, localRefusal, type LocalRequest } from '../http/localAnswer';
import type { Serving } from '../http/serving';
import { NO_FAULTS } from './fault';
import { FaultScriptError } from './faultScriptError';
import { readScript } from './readScript';
import { strings } from './strings';
import { writeScript } from './writeScript';

/** Where faults are read and set. */
export const FAULTS_ADDRESS = '/_local/faults';

/** GET reads what is set, PUT sets it, POST adds to it, DELETE clears it; each answers what is set. */
export function answerFaults({ faults, directory }: Serving, request: LocalRequest): Answer {
  if (request.caller === 'elsewhere') return localRefusal(403, strings.otherOrigin);
  try {
    switch (request.method) {
      case 'GET':
        break;
      case 'PUT':
        faults.set(readScript(request.body, directory));
        break;
      case 'POST':
        faults.add(readScript(request.body, directory));
        break;
      case 'DELETE':
        faults.set(NO_FAULTS);
        break;
      default:
        return localRefusal(405, strings.methods, { Allow: 'GET, PUT, POST, DELETE' });
    }
  } catch (error) {
    if (error instanceof FaultScriptError) return localRefusal(400, error.message);
    throw error;
  }
  return localAnswer(200, writeScript(faults.script()));
}
