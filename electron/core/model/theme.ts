import { z } from 'zod';

/** How the window looks: as the system says, or as a person chose. */
export const themes = ['system', 'light', 'dark', 'high-contrast'] as const;

export const themeSchema = z.enum(themes);

export type Theme = z.infer<typeof themeSchema>;
