import type { InterfaceLanguage, LocalisedText } from "../../domain/localised-text.ts";
import type { DaysMeaning } from "./timeline-days.ts";

/*
 * The few words that a calendar file needs of its own. They do not stand in the catalogues of the
 * interface: a file is no part of the page, and must be the same whatever the page says.
 */

/** Behind a title: how the event stands to its days. */
export const DAYS_WORDS: Readonly<Record<DaysMeaning, LocalisedText | null>> = {
  certain: null,
  uncertain: { ar: "التاريخ غير مؤكد", fr: "date incertaine" },
  approximate: { ar: "التاريخ تقريبي", fr: "date approximative" },
  uncertainApproximate: {
    ar: "التاريخ تقريبي وغير مؤكد",
    fr: "date approximative et incertaine",
  },
  oneOfThese: {
    ar: "في واحد من هذه الأيام، ولا يُعرف أيّها",
    fr: "un seul de ces jours, on ne sait lequel",
  },
  probablyOneOfThese: {
    ar: "في واحد من هذه الأيام على الأرجح، ولا يُعرف أيّها",
    fr: "probablement un de ces jours, on ne sait lequel",
  },
  aboutThese: {
    ar: "في نحو هذه الأيام، ولا يُعرف اليوم نفسه",
    fr: "vers ces jours-là ; le jour même n’est pas connu",
  },
  lastOrBefore: { ar: "في آخر هذه الأيام أو قبله", fr: "le dernier de ces jours ou avant" },
  firstOrAfter: { ar: "في أول هذه الأيام أو بعده", fr: "le premier de ces jours ou après" },
  attested: {
    ar: "ثابت في هذا التاريخ، ولا يُعرف اليوم نفسه",
    fr: "attesté à cette date ; le jour même n’est pas connu",
  },
};

/** Before the quotes of an entry. */
export const SOURCES: LocalisedText = { ar: "المصادر:", fr: "Sources :" };

/** The marks of quotation of each language, with the spaces it sets. */
export const QUOTATION_MARKS: Readonly<Record<InterfaceLanguage, readonly [string, string]>> = {
  ar: ["«", "»"],
  fr: ["«\u00A0", "\u00A0»"],
};
