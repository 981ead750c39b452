import type { Weekday } from "../domain/dates/weekday.ts";
import type { InterfaceLanguage } from "../domain/localised-text.ts";

/**
 * The day on which weeks begin: Saturday in most Arabic-speaking countries, Monday in French-speaking ones (CLDR). Not
 * from Intl, which some browsers cannot ask, and which takes the country of the machine.
 */
const FIRST_WEEKDAY: Readonly<Record<InterfaceLanguage, Weekday>> = { ar: 6, fr: 1 };

/** The day on which weeks begin for the readers of a language. */
export function firstWeekday(language: InterfaceLanguage): Weekday {
  return FIRST_WEEKDAY[language];
}
