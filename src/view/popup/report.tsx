import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../browser/texts.ts';
import { CopyButton } from '../verdict/copy-button.tsx';
import type { PopupEvents } from './state.ts';

interface ReportProps {
  /** The whole report; null while the person has not asked for it. */
  readonly report: string | null;
  readonly events: Pick<PopupEvents, 'copyReport'>;
}

/** What the report of a board that changed holds; once it is asked for, all of it, to be copied by who wants to pass it on. */
export function Report({ report, events }: ReportProps) {
  return (
    <>
      {report !== null && <Whole report={report} />}
      <p class="label">{text('reportHolds')}</p>
      {report !== null && <CopyButton label="copyReport" copy={events.copyReport} class="" />}
    </>
  );
}

/** The report in a box that scrolls and takes the focus from the button that it stands in for. */
function Whole({ report }: { readonly report: string }) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <textarea ref={box} class="field report" readOnly rows={12} wrap="off" aria-label={text('report')}>
      {report}
    </textarea>
  );
}
