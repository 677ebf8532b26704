import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { lookupIn, speak } from '../../browser/texts.ts';

/** The command line speaks English, from the same file as the extension. */
export function speakEnglish(): void {
  speak(lookupIn(messages));
}
