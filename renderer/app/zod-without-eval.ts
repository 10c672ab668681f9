import { config } from 'zod';

// Zod tries whether it may compile functions; the content security policy forbids it and would report each try.
config({ jitless: true });
