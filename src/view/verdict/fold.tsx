import { ChevronRight } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../marks/icon.tsx';

interface FoldProps {
  readonly heading: string;
  /** Level of the heading. */
  readonly level: 2 | 3 | 4;
  readonly beside?: string;
  readonly children: ComponentChildren;
}

/** A part that is folded until its heading is pressed. */
export function Fold({ heading, level, beside, children }: FoldProps) {
  const Heading = `h${level}` as const;
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section class="fold">
      <Heading class="h">
        <button
          type="button"
          class="btn bare"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Icon shapes={ChevronRight} class="chev" />
          {heading}
        </button>
        <span class="label">{beside}</span>
      </Heading>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
