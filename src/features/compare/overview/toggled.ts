/** The choice with the member taken out, or put in where it was not. */
export function toggled<T>(choice: readonly T[], member: T): readonly T[] {
  return choice.includes(member) ? withNone(choice, [member]) : [...choice, member];
}

/** The choice and all of the members, each once. */
export function withAll<T>(choice: readonly T[], members: readonly T[]): readonly T[] {
  return [...new Set([...choice, ...members])];
}

/** The choice without the members; the others stay. */
export function withNone<T>(choice: readonly T[], members: readonly T[]): readonly T[] {
  return choice.filter((each) => !members.includes(each));
}
