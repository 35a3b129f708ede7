/** The same keys as Norwegian, all the way down: a missing or an extra sentence does not compile. */
export type Sentences<T> = { readonly [K in keyof T]: T[K] extends string ? string : Sentences<T[K]> };
