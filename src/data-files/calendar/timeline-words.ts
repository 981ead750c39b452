import type { LocalisedText } from "../../domain/localised-text.ts";
import type { DaysMeaning } from "./timeline-days.ts";

/*
 * Words that only the calendar files need. They are not in the catalogues of the page, so that a
 * change of the page's wording does not change the files.
 */

/** Added to the title: how the event relates to the days of its entry. */
export const DAYS_WORDS: Readonly<Record<DaysMeaning, LocalisedText | null>> = {
  certain: null,
  uncertain: { ar: "التاريخ غير مؤكد", fr: "date incertaine" },
  approximate: { ar: "التاريخ تقريبي", fr: "date approximative" },
  uncertainApproximate: {
    ar: "التاريخ تقريبي وغير مؤكد",
    fr: "date approximative et incertaine",
  },
  oneOfThese: {
    ar: "في يوم أو أكثر من هذه الأيام، ولا يُعرف أيّها",
    fr: "un ou plusieurs de ces jours, sans qu’on sache lesquels",
  },
  probablyOneOfThese: {
    ar: "في يوم أو أكثر من هذه الأيام على الأرجح، ولا يُعرف أيّها",
    fr: "probablement un ou plusieurs de ces jours, sans qu’on sache lesquels",
  },
  aboutThese: {
    ar: "في نحو هذه الأيام، ولا يُعرف اليوم نفسه",
    fr: "vers ces jours-là ; le jour même n’est pas connu",
  },
  lastOrBefore: { ar: "في آخر هذه الأيام أو قبله", fr: "au plus tard le dernier de ces jours" },
  firstOrAfter: { ar: "في أول هذه الأيام أو بعده", fr: "au plus tôt le premier de ces jours" },
  attested: {
    ar: "كان الأمر قائمًا في هذا التاريخ بحسب مصدر، ولا يُعرف منذ متى",
    fr: "en cours à cette date, selon une source ; on ne sait depuis quand",
  },
};

/** Heading of the quotes in an entry. */
export const SOURCES: LocalisedText = { ar: "المصادر:", fr: "Sources :" };
