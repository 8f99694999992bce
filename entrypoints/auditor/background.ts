import type { ToBackground } from '../../src/extension/protocol/messages';
import { sendToBackground } from '../../src/extension/protocol/native-api';

/** Says something that needs no answer. */
export const tell = (message: ToBackground): void => void sendToBackground(message);

/** Has something kept. False where it could not be, or nobody answers. */
export const isKept = async (message: ToBackground): Promise<boolean> =>
  (await sendToBackground(message)) === true;
