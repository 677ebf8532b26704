import { text } from '../../browser/texts.ts';
import { CopyButton } from '../verdict/copy-button.tsx';
import { Fold } from '../verdict/fold.tsx';
import { linesWords } from '../words/confidence.ts';
import { FrameLine } from './frame-line.tsx';
import { OtherWays } from './other-ways.tsx';
import { PasteBox } from './paste-box.tsx';
import { Report } from './report.tsx';
import type { PopupEvents, PopupState } from './state.ts';

type Of<Kind extends PopupState['kind']> = {
  readonly state: Extract<PopupState, { readonly kind: Kind }>;
  readonly events: PopupEvents;
};

/** While the page is read: how many lines, and a way to stop. */
export function Reading({ state: { lines }, events }: Of<'reading'>) {
  return (
    <div class="state" role="status">
      <h1 class="sentence">{lines === null ? text('reading') : text('readingLines', linesWords(lines))}</h1>
      <div class="wait" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
      <button type="button" class="btn" onClick={events.stop}>
        {text('stop')}
      </button>
    </div>
  );
}

/** Beside a page that was not read: the click on the icon that lets it be read, or, where that was made, a button. */
export function Unread({ state: { mayRead }, events }: Of<'unread'>) {
  return (
    <div class="state">
      <h1 class="sentence">{text(mayRead ? 'notYetRead' : 'clickToRead')}</h1>
      <p class="muted">{text('clickToReadHint')}</p>
      <p class="row">
        {mayRead && (
          <button type="button" class="btn main" onClick={events.tryAgain}>
            {text('readPage')}
          </button>
        )}
        <button type="button" class="btn" onClick={events.openOptions}>
          {text('chooseBoards')}
        </button>
      </p>
    </div>
  );
}

/** No posting on the page, or one in a frame that a click can't reach. */
export function Nothing({ state: { frame, lost, selection }, events }: Of<'nothing'>) {
  return (
    <div class="state">
      {frame ? (
        <FrameLine frame={frame} events={events} />
      ) : (
        <>
          <h1 class="sentence">{text(lost === true ? 'listLost' : 'nothingHere')}</h1>
          <p class="muted">{text(lost === true ? 'listLostHint' : 'nothingHint')}</p>
        </>
      )}
      <OtherWays selection={selection} events={events} />
    </div>
  );
}

/** The board is known, its places are gone. */
export function Changed({ state: { selection, profile, report }, events }: Of<'changed'>) {
  return (
    <div class="state">
      <h1 class="sentence">{text(profile === true ? 'profileChanged' : 'boardChanged')}</h1>
      {!selection && <p class="muted">{text('boardChangedHint')}</p>}
      <OtherWays selection={selection} events={events}>
        {report === null && (
          <button type="button" class="btn" onClick={events.seeReport}>
            {text('seeReport')}
          </button>
        )}
      </OtherWays>
      <Report report={report} events={events} />
    </div>
  );
}

/** The browser keeps the page from us: a box to paste the text into. */
export function Unreadable({ events }: Pick<Of<'unreadable'>, 'events'>) {
  return (
    <div class="state">
      <h1 class="sentence">{text('notReadable')}</h1>
      <p class="muted">{text('pasteHint')}</p>
      <PasteBox judge={events.judgeText} />
    </div>
  );
}

/** Something went wrong: what stopped, and what to do. */
export function Failed({ state: { lines, details }, events }: Of<'failed'>) {
  return (
    <div class="state" role="alert">
      <h1 class="sentence">{text('failed')}</h1>
      <p class="muted">{lines === null ? text('failedUnread') : text('failedRead', linesWords(lines))}</p>
      <p class="row">
        <button type="button" class="btn main" onClick={events.tryAgain}>
          {text('tryAgain')}
        </button>
        <CopyButton label="copyDetails" copy={events.copyDetails} class="" />
      </p>
      <Fold heading={text('whatHappened')} level={2}>
        <p class="details">{details}</p>
      </Fold>
    </div>
  );
}
