import { useRef } from 'preact/hooks';
import { text } from '../../browser/texts.ts';
import type { CardTold, Listed } from '../../domain/listed.ts';
import { badgeClass, listedStanding } from '../list/filtering.ts';
import { Sign } from '../marks/sign.tsx';
import { cardName, cardWord } from '../words/cards.ts';
import { Float } from './float.tsx';
import { Told } from './told.tsx';

/** How much of what it tells a badge shows: nothing, the sentence, or all. */
export type Open = 'no' | 'hint' | 'whole';

export interface BadgeProps {
  readonly listed: Listed;
  /** What it tells; null as long as nobody has asked. */
  readonly told: CardTold | null;
  readonly open: Open;
  readonly direction: 'ltr' | 'rtl';
  readonly press: () => void;
  /** The pointer or the focus came (true) or went. */
  readonly heed: (here: boolean, at: 'pointer' | 'focus') => void;
  readonly close: () => void;
}

const ID = 'told';

/** The badge of a card: sign and word; under pointer and focus the sentence, pressed all that is told. */
export function Badge(props: BadgeProps) {
  const { listed, told, open, direction, press, heed, close } = props;
  const button = useRef<HTMLButtonElement>(null);
  const name = text('badgeState', cardName(listed));
  return (
    <span
      dir={direction}
      class="line"
      onPointerEnter={() => heed(true, 'pointer')}
      onPointerLeave={() => heed(false, 'pointer')}
    >
      <button
        ref={button}
        type="button"
        class={`badge ${badgeClass(listed)}`}
        aria-label={name}
        aria-expanded={open === 'whole'}
        aria-describedby={open === 'hint' ? ID : undefined}
        onClick={press}
        onFocus={() => heed(true, 'focus')}
        onBlur={() => heed(false, 'focus')}
      >
        <Inside listed={listed} />
      </button>
      {told !== null && open !== 'no' && (
        <Float key={open} at={button} id={ID} kind={open} label={name} close={close}>
          {open === 'hint' ? <p dir="auto">{told.sentence}</p> : <Told listed={listed} told={told} />}
        </Float>
      )}
    </span>
  );
}

function Inside({ listed }: { readonly listed: Listed }) {
  const standing = listedStanding(listed);
  return (
    <>
      {standing !== null && <Sign standing={standing} />}
      <span class="word">{cardWord(listed)}</span>
    </>
  );
}
