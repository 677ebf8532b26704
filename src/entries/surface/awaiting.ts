import type { Known } from './known.ts';

/** Milliseconds of waiting after which the person is told that reading goes on. */
export const NOTICEABLE = 300;

/** Milliseconds that a page which reads itself may take to tell something, before it counts as unread. */
const PATIENCE = 10_000;

/** Waits for a page that reads itself, once for each address that its tab comes to. */
export class Awaiting {
  readonly #learn: (news: Partial<Known>) => void;
  #address: string | null = null;
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(learn: (news: Partial<Known>) => void) {
    this.#learn = learn;
  }

  /** The tab is at an address whose page reads itself; null where it is at none. */
  at(address: string | null): void {
    if (address === this.#address) return;
    this.end();
    this.#address = address;
    if (address === null) return;
    this.#learn({ awaited: true, late: false, stopped: false });
    this.#timers = [
      setTimeout(() => this.#learn({ late: true }), NOTICEABLE),
      setTimeout(() => this.#over(), PATIENCE),
    ];
  }

  /** There is nothing to wait for any more. */
  end(): void {
    if (this.#address !== null) this.#over();
    this.#address = null;
  }

  #over(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
    this.#learn({ awaited: false, late: false });
  }
}
