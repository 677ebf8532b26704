import type { CDPSession } from 'playwright-core';
import * as z from 'zod/mini';

/** A page that Playwright does not list, reached through the browser's own session. */
export interface Remote {
  /** Sends one command of the Chrome DevTools Protocol and gives its result. Rejects with the protocol's message. */
  readonly send: (method: string, params?: object) => Promise<unknown>;
  /** Evaluates an expression (promises are awaited) and gives its value as JSON carries it. */
  readonly evaluate: (expression: string) => Promise<unknown>;
}

const Answer = z.object({
  id: z.optional(z.number()),
  result: z.optional(z.unknown()),
  error: z.optional(z.object({ message: z.string() })),
});

const Evaluated = z.object({
  result: z.object({ value: z.optional(z.unknown()) }),
  exceptionDetails: z.optional(z.object({ text: z.string() })),
});

type Answered = (answer: z.infer<typeof Answer>) => void;

/** Attaches to a target of the browser by its id. */
export async function attach(browser: CDPSession, targetId: string): Promise<Remote> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, Answered>();
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = Answer.parse(JSON.parse(event.message));
    waiting.get(answer.id ?? 0)?.(answer);
  });
  let last = 0;
  const send = (method: string, params: object = {}) => {
    last += 1;
    const id = last;
    return new Promise<unknown>((resolve, reject) => {
      waiting.set(id, ({ error, result }) => (error ? reject(new Error(error.message)) : resolve(result)));
      const message = JSON.stringify({ id, method, params });
      browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  };
  return { send, evaluate: (expression) => evaluate(send, expression) };
}

async function evaluate(send: Remote['send'], expression: string): Promise<unknown> {
  const answer = await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
  const { result, exceptionDetails } = Evaluated.parse(answer);
  if (exceptionDetails) throw new Error(`${exceptionDetails.text}: ${expression}`);
  return result.value;
}
