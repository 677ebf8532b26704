import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { lookupIn, speak } from '../../src/browser/texts.ts';

speak(lookupIn(messages));
