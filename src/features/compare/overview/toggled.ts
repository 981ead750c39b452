/** Removes the member from the choice, or adds it if it is missing. */
export function toggled<T>(choice: readonly T[], member: T): readonly T[] {
  return choice.includes(member) ? withNone(choice, [member]) : [...choice, member];
}

/** Adds the members to the choice, without duplicates. */
export function withAll<T>(choice: readonly T[], members: readonly T[]): readonly T[] {
  return [...new Set([...choice, ...members])];
}

/** Removes the members from the choice. */
export function withNone<T>(choice: readonly T[], members: readonly T[]): readonly T[] {
  return choice.filter((each) => !members.includes(each));
}
