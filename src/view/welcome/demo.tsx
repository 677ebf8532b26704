import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../browser/texts.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { Entries } from '../profile/entries.tsx';
import { Summary } from '../profile/summary.tsx';
import { Marked } from '../verdict/marked.tsx';
import { ShareBar } from '../verdict/share-bar.tsx';
import { Standing } from '../verdict/standing.tsx';
import type { WelcomeState } from './state.ts';

/** Lines of a posting that the page shows at most. */
const SHOWN = 12;

/** A posting with its evidence, beside its verdict; a CV's entries, beside what their work speaks for. */
export function Demo({ state }: { readonly state: WelcomeState }) {
  if (state.kind === 'judging') return <p role="status">{text('reading')}</p>;
  if (state.kind === 'failed') {
    return (
      <div role="alert">
        <p>{text('failed')}</p>
        <p class="details">{state.details}</p>
      </div>
    );
  }
  if (state.kind === 'profile') return <OwnCv reading={state.reading} />;
  return (
    <Shown own={state.own}>
      <PostingText {...state} />
      <div>
        <Standing verdict={state.verdict} title={state.title} level={2} />
        <ShareBar verdict={state.verdict} />
        <ul class="key">
          <li>
            <span class="band wiring" />
            {text('wiringIs')}
          </li>
          <li>
            <span class="band building" />
            {text('buildingIs')}
          </li>
        </ul>
      </div>
    </Shown>
  );
}

interface ShownProps {
  /** Whether it came of a text of the person's own: then it takes the focus, which brings it into sight. */
  readonly own: boolean;
  readonly children: ComponentChildren;
}

function Shown({ own, children }: ShownProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => (own ? box.current?.focus() : undefined), [own]);
  return (
    <div class="demo" ref={box} tabIndex={-1} aria-live="polite">
      {children}
    </div>
  );
}

function OwnCv({ reading }: { readonly reading: Reading }) {
  return (
    <Shown own>
      <div>
        <p class="label">{text('yourText')}</p>
        <Entries reading={reading} />
      </div>
      <div>
        <Summary here={null} reading={reading} level={2} />
      </div>
    </Shown>
  );
}

interface PostingTextProps {
  readonly title: string | null;
  readonly verdict: Verdict;
  readonly own: boolean;
}

function PostingText({ title, verdict, own }: PostingTextProps) {
  return (
    <div class="posting">
      <p class="label">{text(own ? 'yourText' : 'aPosting')}</p>
      {title && (
        <p class="posting-title">
          <bdi>{title}</bdi>
        </p>
      )}
      <ul dir="auto">
        {verdict.lines.slice(0, SHOWN).map((line, at) => (
          <li key={`${line.source.block}:${line.source.from}`}>
            <span class={verdict.deciding.includes(at) ? `tinted ${line.work}` : undefined}>
              <Marked line={line} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
