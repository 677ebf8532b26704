/** Where a command reads from and writes to; `process` is one. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** Exit statuses: all went well, some line was bad, the command was used wrongly. */
export const STATUS = { well: 0, bad: 1, wrongUse: 2 } as const;
export type Status = (typeof STATUS)[keyof typeof STATUS];
