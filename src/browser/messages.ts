import browser, { type Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';
import { type Answer, type Asked, CALLS, type Caller, type Name } from './calls.ts';

/** Where a message came from: tab and frame by the browser's numbers, null where it was no page in a tab. */
export interface Sender {
  readonly tab: number | null;
  readonly frame: number;
}

/** A function for each call that this place answers. */
export type Handlers = {
  readonly [K in Name]?: (asked: Asked<K>, sender: Sender) => Answer<K> | Promise<Answer<K>>;
};

const Message = z.object({ call: z.string(), asked: z.unknown() });
const Reply = z.union([z.object({ error: z.string() }), z.object({ answer: z.optional(z.unknown()) })]);

function unwrap<K extends Name>(name: K, reply: unknown): Answer<K> {
  const parsed = z.parse(Reply, reply);
  if ('error' in parsed) throw new Error(parsed.error);
  return z.parse(CALLS[name].answers, parsed.answer) as Answer<K>;
}

/** Calls the worker. Rejects with the message of what went wrong there, or where nobody answers. */
export async function ask<K extends Name>(name: K, asked: Asked<K>): Promise<Answer<K>> {
  return unwrap(name, await browser.runtime.sendMessage({ call: name, asked }));
}

/** Calls the content script in one frame of a tab (0 is the page itself). Rejects as `ask` does. */
export async function askFrame<K extends Name>(
  tab: number,
  frame: number,
  name: K,
  asked: Asked<K>,
): Promise<Answer<K>> {
  return unwrap(name, await browser.tabs.sendMessage(tab, { call: name, asked }, { frameId: frame }));
}

const isOurs = (sender: Runtime.MessageSender): boolean =>
  sender.url?.startsWith(browser.runtime.getURL('')) ?? false;

/** Whether a sender is who may make such a call. Other extensions are nobody. */
function mayCall(by: Caller, sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  if (by === 'content') return sender.tab !== undefined && !isOurs(sender);
  if (by === 'surface') return isOurs(sender);
  return sender.tab === undefined;
}

const isName = (name: string): name is Name => Object.hasOwn(CALLS, name);

async function handle<K extends Name>(
  name: K,
  handler: NonNullable<Handlers[K]>,
  asked: unknown,
  sender: Runtime.MessageSender,
): Promise<{ answer: unknown } | { error: string }> {
  try {
    if (!mayCall(CALLS[name].by, sender)) throw new Error(`Not allowed to call ${name}.`);
    const parsed = z.parse(CALLS[name].asks, asked) as Asked<K>;
    const from = { tab: sender.tab?.id ?? null, frame: sender.frameId ?? 0 };
    return { answer: await handler(parsed, from) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Answers calls from now on. What a handler throws goes back to the caller and is thrown there. Calls without a
 * handler here are left to others. Gives a function that ends it.
 */
export function answer(handlers: Handlers): () => void {
  const listen = (message: unknown, sender: Runtime.MessageSender, reply: (answer: unknown) => void) => {
    const parsed = z.safeParse(Message, message);
    if (!parsed.success || !isName(parsed.data.call)) return undefined;
    const handler = handlers[parsed.data.call];
    if (handler === undefined) return undefined;
    handle(parsed.data.call, handler as NonNullable<Handlers[Name]>, parsed.data.asked, sender).then(reply);
    return true as const;
  };
  // The types know only listeners that always answer.
  const listener = listen as Runtime.OnMessageListenerCallback;
  browser.runtime.onMessage.addListener(listener);
  // Where the extension is gone, the browser has taken its listeners with it.
  return () => browser.runtime?.onMessage.removeListener(listener);
}

/** Whether the extension that this script belongs to is still there; after an update it is not. */
export function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
