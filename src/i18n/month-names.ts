import type { MonthNames } from "../domain/locale.ts";

type Region = Exclude<MonthNames, "both">;

/** The twelve months, January first. Morocco and Mauritania have sets of their own, which the page does not offer. */
const NAMES: Readonly<Record<Region, readonly string[]>> = {
  egypt: [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
  ],
  levant: [
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول",
  ],
  maghreb: [
    "جانفي",
    "فيفري",
    "مارس",
    "أفريل",
    "ماي",
    "جوان",
    "جويلية",
    "أوت",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
  ],
};

const MONTHS = Array.from({ length: 12 }, (_, month) => month);

/** The Arabic name of a month (0 is January). */
export function arabicMonth(month: number, names: MonthNames): string {
  if (names !== "both") return NAMES[names][month] ?? "";
  return `${NAMES.levant[month]}/${NAMES.egypt[month]}`;
}

/** Every Arabic name of a month with its number; a name that contains another comes before it. */
export const ARABIC_MONTHS: readonly (readonly [name: string, month: number])[] = [
  ...new Map(
    MONTHS.flatMap((month) => {
      const [egypt, levant, maghreb] = [NAMES.egypt, NAMES.levant, NAMES.maghreb].map(
        (names) => names[month] ?? "",
      );
      const double = [`${levant}/${egypt}`, `${egypt}/${levant}`];
      return [...double, egypt, levant, maghreb].map((name) => [name ?? "", month] as const);
    }),
  ),
].sort(([one], [other]) => other.length - one.length);
