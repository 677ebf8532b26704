import type { Setting } from './setting.ts';
import { collapse, isBlank } from './text.ts';

/** One line of text with what the markup says of it. */
export interface Piece {
  readonly text: string;
  readonly bullet: boolean;
  readonly heading: boolean;
  /** Every word of it is bold. */
  readonly bold: boolean;
}

/** Collects text until a line ends. */
export class Pen {
  readonly pieces: Piece[] = [];
  #text = '';
  #bullet = false;
  #heading = false;
  #bold = true;

  write(text: string, setting: Setting): void {
    this.#text += text;
    if (isBlank(text)) return;
    this.#bullet ||= setting.bullet;
    this.#heading ||= setting.heading;
    this.#bold &&= setting.bold;
  }

  end(): void {
    const text = collapse(this.#text);
    if (text !== '') {
      this.pieces.push({ text, bullet: this.#bullet, heading: this.#heading, bold: this.#bold });
    }
    this.#text = '';
    this.#bullet = this.#heading = false;
    this.#bold = true;
  }
}
