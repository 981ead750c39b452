/** Records an invariant that does not hold, in words. */
export type Expect = (holds: boolean, what: string) => void;
