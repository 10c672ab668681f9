import { speak } from '#core/texts/text';

// The language is settled before anything else is loaded: texts may be taken while a module loads.
if (document.documentElement.lang === 'de') speak((await import('#core/texts/german-speech')).germanSpeech);
await import('./window');
