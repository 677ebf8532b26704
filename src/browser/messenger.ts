import type { Browser, Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { AnswerOf, AskedOf, Call, Caller, Calls } from './calls.ts';

/** Where a message came from: tab and frame by the browser's numbers, null where it was no page in a tab. */
export interface Sender {
  readonly tab: number | null;
  readonly frame: number;
}

/** A function for each call that a place answers. */
export type HandlersOf<C extends Calls> = {
  readonly [K in keyof C]?: (
    asked: AskedOf<C, K>,
    sender: Sender,
  ) => AnswerOf<C, K> | Promise<AnswerOf<C, K>>;
};

/** Makes calls, and answers them. */
export interface Messenger<C extends Calls> {
  /** Calls the worker. Rejects with the message of what went wrong there, or where nobody answers. */
  readonly ask: <K extends keyof C & string>(name: K, asked: AskedOf<C, K>) => Promise<AnswerOf<C, K>>;
  /** Calls the content script in one frame of a tab (0 is the page itself). Rejects as `ask` does. */
  readonly askFrame: <K extends keyof C & string>(
    tab: number,
    frame: number,
    name: K,
    asked: AskedOf<C, K>,
  ) => Promise<AnswerOf<C, K>>;
  /**
   * Answers calls from now on. What a handler throws goes back to the caller and is thrown there. Calls without a
   * handler here are left to others. Gives a function that ends it.
   */
  readonly answer: (handlers: HandlersOf<C>) => () => void;
}

const Message = z.object({ call: z.string(), asked: z.unknown() });
const Reply = z.union([z.object({ error: z.string() }), z.object({ answer: z.optional(z.unknown()) })]);

/** Whether a sender is who may make such a call. Other extensions are nobody. */
function mayCall(runtime: Runtime.Static, by: Caller, sender: Runtime.MessageSender): boolean {
  if (sender.id !== runtime.id) return false;
  const isOurs = sender.url?.startsWith(runtime.getURL('')) ?? false;
  if (by === 'content') return sender.tab !== undefined && !isOurs;
  if (by === 'surface') return isOurs;
  return sender.tab === undefined;
}

/** Adds a listener, and gives a function that takes it away: where the extension is gone, the browser has done so. */
function listening(browser: Speaking, listen: Listen): () => void {
  // The types know only listeners that always answer.
  const listener = listen as Runtime.OnMessageListenerCallback;
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime?.onMessage.removeListener(listener);
}

type Listen = (
  message: unknown,
  sender: Runtime.MessageSender,
  reply: (answer: unknown) => void,
) => true | undefined;

/** What speaks: a script in a page has no tabs. */
type Speaking = Pick<Browser, 'runtime' | 'tabs'>;

/** A messenger that knows these calls and no others, and speaks by the browser that it is given at each call. */
export function messenger<C extends Calls>(calls: C, browser: () => Speaking): Messenger<C> {
  type Name = keyof C & string;
  const isName = (name: string): name is Name => Object.hasOwn(calls, name);
  const named = (name: Name): Call<unknown, unknown> => calls[name] as Call<unknown, unknown>;

  function unwrap<K extends Name>(name: K, reply: unknown): AnswerOf<C, K> {
    const parsed = z.parse(Reply, reply);
    if ('error' in parsed) throw new Error(parsed.error);
    return z.parse(named(name).answers, parsed.answer) as AnswerOf<C, K>;
  }

  async function handle<K extends Name>(
    name: K,
    handler: NonNullable<HandlersOf<C>[K]>,
    asked: unknown,
    sender: Runtime.MessageSender,
  ): Promise<{ answer: unknown } | { error: string }> {
    try {
      if (!mayCall(browser().runtime, named(name).by, sender))
        throw new Error(`Not allowed to call ${name}.`);
      const parsed = z.parse(named(name).asks, asked) as AskedOf<C, K>;
      const from = { tab: sender.tab?.id ?? null, frame: sender.frameId ?? 0 };
      return { answer: await handler(parsed, from) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  }

  return {
    ask: async (name, asked) => unwrap(name, await browser().runtime.sendMessage({ call: name, asked })),
    askFrame: async (tab, frame, name, asked) =>
      unwrap(name, await browser().tabs.sendMessage(tab, { call: name, asked }, { frameId: frame })),
    answer: (handlers) =>
      listening(browser(), (message, sender, reply) => {
        const parsed = z.safeParse(Message, message);
        if (!parsed.success || !isName(parsed.data.call)) return undefined;
        const handler = handlers[parsed.data.call];
        if (handler === undefined) return undefined;
        handle(parsed.data.call, handler, parsed.data.asked, sender).then(reply);
        return true;
      }),
  };
}
