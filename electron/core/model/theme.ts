/** How the window looks: as the system says, or as a person chose. */
export const themes = ['system', 'light', 'dark', 'high-contrast'] as const;

export type Theme = (typeof themes)[number];
