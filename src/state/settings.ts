import { DIGITS, MONTH_NAMES } from "../domain/locale.ts";
import { recall, remember } from "./memory.ts";
import { COLOUR_SCHEMES, INITIAL_VIEW, TIME_DIRECTIONS, type View } from "./view.ts";

/** What the reader chooses once for every page and visit; null means what is usual. */
export type Settings = Pick<View, "digits" | "months" | "time" | "scheme">;

/** The values that each setting has beside null. */
const VALUES: { readonly [Name in keyof Settings]: readonly NonNullable<Settings[Name]>[] } = {
  digits: DIGITS,
  months: MONTH_NAMES,
  time: TIME_DIRECTIONS,
  scheme: COLOUR_SCHEMES,
};

const NAMES = ["digits", "months", "time", "scheme"] as const;

/** The settings of a view. */
function settingsOf({ digits, months, time, scheme }: Settings): Settings {
  return { digits, months, time, scheme };
}

/** The settings of a new reader. */
export const USUAL_SETTINGS = settingsOf(INITIAL_VIEW);

/** The view at the start, in the language and with the settings of a view, for readers of the same languages. */
export function startOf(view: View): View {
  return { ...INITIAL_VIEW, ...settingsOf(view), language: view.language, reads: view.reads };
}

/** Whether a reader changed nothing. */
export function isUsual(settings: Settings): boolean {
  return NAMES.every((name) => settings[name] === null);
}

function recallOne<Name extends keyof Settings>(name: Name): Settings[Name] {
  const saved = recall(name);
  return VALUES[name].find((value) => value === saved) ?? null;
}

/** The settings of earlier visits. What is not stored, or no setting, is usual. */
function recallSettings(): Settings {
  return {
    digits: recallOne("digits"),
    months: recallOne("months"),
    time: recallOne("time"),
    scheme: recallOne("scheme"),
  };
}

/** The settings at the start: a link goes before what is stored, for this visit only. */
export function firstSettings(link: Omit<Settings, "scheme">): Settings {
  const stored = recallSettings();
  return {
    digits: link.digits ?? stored.digits,
    months: link.months ?? stored.months,
    time: link.time ?? stored.time,
    scheme: stored.scheme,
  };
}

/** Stores the settings that changed. */
export function rememberSettings(settings: Settings, previous: Settings): void {
  for (const name of NAMES) {
    if (settings[name] !== previous[name]) remember(name, settings[name]);
  }
}
