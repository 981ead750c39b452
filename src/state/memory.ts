/** A choice that a later visit begins with. */
type Choice = "language" | "scheme" | "reads";

const keyOf = (choice: Choice): string => `isnad.${choice}`;

/** The choice of an earlier visit. Null when there is none or the browser refuses storage. */
export function recall(choice: Choice): string | null {
  try {
    return localStorage.getItem(keyOf(choice));
  } catch {
    return null;
  }
}

/** Remembers the choice for the next visit, or forgets it. */
export function remember(choice: Choice, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(keyOf(choice));
    else localStorage.setItem(keyOf(choice), value);
  } catch {
    // A private window may refuse: nothing is lost but the memory of it.
  }
}
