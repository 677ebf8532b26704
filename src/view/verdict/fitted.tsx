import { useRef } from 'preact/hooks';
import type { Line } from '../../domain/verdict.ts';
import { Marked } from './marked.tsx';
import { useRoom } from './use-room.ts';

/** The words of a line as far as its box has room for them, cut between words. The whole stands in the ledger. */
export function Fitted({ line }: { readonly line: Pick<Line, 'text' | 'work' | 'evidence'> }) {
  const box = useRef<HTMLSpanElement>(null);
  const room = useRoom(box, line.text.length);
  return (
    <span class="fitted" ref={box}>
      <Marked line={line} room={room} />
    </span>
  );
}
