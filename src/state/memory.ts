/** A choice that is kept for the next visit. */
export type Choice = "language" | "scheme" | "time" | "digits" | "months" | "reads";

const keyOf = (choice: Choice): string => `isnad.${choice}`;

/** The choice of an earlier visit. Null if there is none or the browser refuses storage. */
export function recall(choice: Choice): string | null {
  try {
    return localStorage.getItem(keyOf(choice));
  } catch {
    return null;
  }
}

/** Stores the choice for the next visit; null deletes it. */
export function remember(choice: Choice, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(keyOf(choice));
    else localStorage.setItem(keyOf(choice), value);
  } catch {
    // A private window may refuse storage; then the choice lasts for this visit only.
  }
}
