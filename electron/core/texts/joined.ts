type Joined<Parts extends readonly unknown[]> = Parts extends readonly [infer First, ...infer Rest]
  ? First & Joined<Rest>
  : unknown;

type Flat<T> = { readonly [K in keyof T]: T[K] };

/**
 * Several collections of texts as one. It has no prototype: an object that has one is described anew by the engine for each
 * key it grows by, which for all texts takes longer than anything else at the start of a program.
 */
export function joined<const Parts extends readonly object[]>(...parts: Parts): Flat<Joined<Parts>> {
  return Object.assign(Object.create(null), ...parts) as Flat<Joined<Parts>>;
}
