/** The part of jsdom that is used here; the library brings no types. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string);
    readonly window: { readonly DOMParser: new () => DOMParser };
  }
}
