import { english } from './en';
import type { Language } from './language';

export type TextKey = keyof typeof english;
export type Texts = Readonly<Record<TextKey, string>>;
export type TextValues = Readonly<Record<string, string | number>>;

/** How a process speaks to the person before it. */
export type Speech = {
  readonly language: Language;
  readonly texts: Texts;
  /** A sentence that was written in English, in this language; as it stands where it is none of ours. */
  readonly said: (sentence: string) => string;
  /** The English of a sentence of the catalogue that was said in this language; any other as it stands. */
  readonly original: (sentence: string) => string;
};

const asItStands = (sentence: string) => sentence;
let speech: Speech = { language: 'en', texts: english, said: asItStands, original: asItStands };

/**
 * Makes this process speak another language from now on. Only the window does, before anything else of it is loaded: what
 * the others write is stored or goes to support, in English.
 */
export function speak(chosen: Speech): void {
  speech = chosen;
}

export function spokenLanguage(): Language {
  return speech.language;
}

/** A sentence that another process or the catalogue wrote in English, in the language of this process. */
export function said(sentence: string): string {
  return speech.said(sentence);
}

/** What {@link said} made of a sentence of the catalogue, in English again. */
export function original(sentence: string): string {
  return speech.original(sentence);
}

/**
 * The text behind a key, with each `{name}` replaced by the value of that name.
 * A name without a value stays as it stands, so that a mistake is seen and not hidden.
 */
export function text(key: TextKey, values: TextValues = {}): string {
  return withValues(speech.texts[key], values);
}

/** Puts values in the places that a text has for them. */
export function withValues(template: string, values: TextValues): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    values[name] === undefined ? whole : String(values[name]),
  );
}
