/** Records `what` as broken unless it holds. */
export type Expect = (holds: boolean, what: string) => void;
