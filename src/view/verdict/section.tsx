import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly heading: string;
  /** What stands at the end of the heading's line. */
  readonly beside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part of a column: hairline, heading, content. */
export function Section({ heading, beside, children }: SectionProps) {
  return (
    <section class="block">
      <div class="hrow">
        <h2 class="h">{heading}</h2>
        {beside}
      </div>
      {children}
    </section>
  );
}
