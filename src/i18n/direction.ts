import type { InterfaceLanguage } from "../domain/localised-text.ts";

/** The direction of the page, and by default of time, in an interface language. */
export function directionOf(language: InterfaceLanguage): "ltr" | "rtl" {
  return language === "ar" ? "rtl" : "ltr";
}
