/** Microsoft's RichApi messages carried out on the host's workbook; for the page and for Node. */
export {
  createMessageHandler,
  MOST_BYTES,
  type MessageHandler,
  type MessageRecord
} from './messages';
export { createInterpreter, type Interpreter } from './processQuery';
export type { EventEntry, QueryBody, QueryReply } from './wire';
