/** Elements that begin and end a line of text. Display styles are not asked: a parsed text has none. */
export const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);

export const HEADINGS = new Set('H1 H2 H3 H4 H5 H6 DT SUMMARY CAPTION'.split(' '));

/** Elements that never hold an employer's words. */
export const SILENT = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE BUTTON INPUT SELECT TEXTAREA LABEL LEGEND OPTION NAV IFRAME OBJECT EMBED SVG CANVAS ' +
    'VIDEO AUDIO IMG PICTURE DIALOG MENU HEAD META LINK'
  ).split(' '),
);

export const BOLD = new Set(['B', 'STRONG', 'U']);
