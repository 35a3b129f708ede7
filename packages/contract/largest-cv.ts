/** The largest CV that is read, in bytes. Apart from the routes: the web needs the number and none of their code. */
export const largestCvBytes = 1_000_000;
