/** How a scroll of ours moves: at once where the person wants no movement. */
export const pace = (window: Window): ScrollBehavior =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
