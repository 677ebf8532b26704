import browser from 'webextension-polyfill';
import { type HandlersOf, messenger } from './messenger.ts';
import { PAGE_CALLS } from './page-calls.ts';
import { SURFACE_CALLS } from './surface-calls.ts';

const CALLS = { ...PAGE_CALLS, ...SURFACE_CALLS };

/** A function for each call that this place answers. */
export type Handlers = HandlersOf<typeof CALLS>;

/** The messenger of the worker and of our own pages: it knows every call. */
export const { ask, askFrame, answer } = messenger(CALLS, () => browser);
