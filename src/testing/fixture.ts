import type { SeedFolder } from "../compile/seeds/seed-folder.ts";
import { sha256Of } from "../compile/text/sha256.ts";
import {
  COURIER,
  COURIER_NAMES,
  COURIER_QUOTES,
  COURIER_TEXT,
  DISAGREEMENTS,
  FIGURES,
} from "./fixture-courier.ts";

/*
 * A small invented crisis, for tests: a dike, three articles in Dutch, Persian and English. Nothing in the program
 * knows the crisis that the real seeds tell, and no date is computed from Dutch and Persian: a person decides.
 */

const DUTCH = `Dijk bij Overdam bezweken

Gepubliceerd op 4 februari 2031

OVERDAM - De dijk bij Overdam is dinsdag bezweken, zei de burgemeester.
De gemeente telt 12\u00A0vermisten. Het leger komt donderdag.
De gemeente telt geen doden. "Wij zoeken door", zei de burgemeester.

Lees ook: storm op komst
`;

const PERSIAN = `سیل در اوردام

شهردار اوردام روز سه‌شنبه گفت سد شکسته است.
شهردار از مردم خواست خانه‌های خود را ترک کنند.

Translated by machine.
`;

/** SHA-256 of a text's UTF-8 bytes, hexadecimal. */
function sha256(text: string): string {
  return sha256Of(text);
}

const CORPUS = `id: overdam-2031
title: {ar: سد أوفردام, fr: La digue d’Overdam}
question: {ar: ماذا حدث في أوفردام؟, fr: Que s’est-il passé à Overdam ?}
notice: {ar: تتحدث النصوص عن مفقودين., fr: Les textes parlent de disparus.}
period: 2031-02-03/2031-02-06
calendar: {place: overdam, timeZone: Europe/Amsterdam}
kinds:
  - id: flood
    name: {ar: فيضانات, fr: Crues}
    singular: {ar: فيضان, fr: Crue}
    short: {ar: فيضان, fr: Crue}
    shape: circle
    tone: teal
  - id: relief
    name: {ar: إغاثة, fr: Secours}
    singular: {ar: إغاثة, fr: Secours}
    short: {ar: إغاثة, fr: Secours}
    shape: square
    tone: ink
${COURIER_NAMES.units}origins:
  - id: gazette
    name: {ar: الصحيفة, fr: La gazette}
    consulted: true
    from: wire
  - id: khabar
    name: {ar: الخبر, fr: Khabar}
    consulted: false
${COURIER_NAMES.origins}${COURIER_NAMES.alignments}${COURIER_NAMES.occasions}actors:
  - {id: mayor, type: person, name: {ar: العمدة, fr: Le maire}, spellings: [burgemeester, شهردار]}
${COURIER_NAMES.actors}places:
  - id: overdam
    name: {ar: أوفردام, fr: Overdam}
    spellings: [Overdam, اوردام]
    coordinates: {latitude: 51.81, longitude: 4.66}
    within: polder
${COURIER_NAMES.places}`;

const GAZETTE = `id: gazette
language: nl
sha256: ${sha256(DUTCH)}
name: {ar: الصحيفة, fr: La gazette}
publisher: {ar: الصحيفة, fr: La gazette}
agency: null
origin: gazette
publication:
  expression: {exact: 4 februari 2031}
  override:
    edtf: 2031-02-04
    reason: {ar: التاريخ بالهولندية., fr: La date est en néerlandais.}
paragraphs:
  1: headline
  2: page-date
  6: read-also
`;

const KHABAR = `id: khabar
language: fa
sha256: ${sha256(PERSIAN)}
name: {ar: الخبر, fr: Khabar}
origin: khabar
publication:
  override:
    edtf: "[2031-02-04..2031-02-06]"
    reason: {ar: بعد الثلاثاء., fr: Après le mardi.}
paragraphs:
  1: headline
  4: translation-notice
publisherNote:
  exact: شهردار
  paragraph: 3
  reason: {ar: يروي المقال عن العمدة., fr: L’article tient le récit du maire.}
machineTranslation: {exact: Translated by machine., language: en}
`;

const EVENTS = `- id: army-arrives
  kind: relief
  label: {ar: وصول الجيش, fr: Arrivée de l’armée}
  title: {ar: الجيش يصل, fr: L’armée arrive}
  summary: {ar: يُنتظر الجيش الخميس., fr: L’armée est attendue jeudi.}
  actors: [army]
  dating:
    expressions:
      - quote: army-gazette
        exact: donderdag
        anchor: gazette
    override:
      edtf: 2031-02-06?
      reason: {ar: أول خميس بعد النشر., fr: Le premier jeudi après la parution.}
  quotes:
    - id: army-gazette
      document: gazette
      exact: Het leger komt donderdag.
      role: body
      gloss: {ar: يأتي الجيش الخميس., fr: L’armée vient jeudi.}
- id: dike-breaks
  kind: flood
  label: {ar: انهيار السد, fr: La digue cède}
  title: {ar: السد ينهار, fr: La digue cède}
  summary: {ar: انهار السد., fr: La digue a cédé.}
  place: overdam
  dating:
    expressions:
      - {quote: dike-gazette, exact: dinsdag}
    override:
      edtf: "[2031-02-03..2031-02-04]"
      attested: 2031-02-04
      reason: {ar: الثلاثاء السابق للنشر., fr: Le mardi de la parution.}
    rejected:
      - edtf: 2031-02-06
        quote: dike-khabar
        exact: سه‌شنبه
        reason: {ar: لا يقع الثلاثاء., fr: Ce n’est pas un mardi.}
  quotes:
    - id: dike-gazette
      document: gazette
      exact: De dijk bij Overdam is dinsdag bezweken
      paragraph: 3
      role: quotation
      speaker: {actor: mayor, manner: {ar: في بيان, fr: dans un communiqué}}
      gloss: {ar: انهار السد الثلاثاء, fr: La digue a cédé mardi}
    - id: dike-khabar
      document: khabar
      exact: |
        شهردار اوردام روز سه‌شنبه گفت سد شکسته است.
      role: body
      gloss: {ar: قال العمدة إن السد انكسر., fr: Le maire a dit que la digue a cédé.}
${COURIER_QUOTES}`;

/** The files of the fixture by name. They compile without a problem. */
export const FIXTURE: Readonly<Record<string, string>> = {
  "corpus.yaml": CORPUS,
  "disagreements.yaml": DISAGREEMENTS,
  "documents/courier.txt": COURIER_TEXT,
  "documents/courier.yaml": `${COURIER}sha256: ${sha256(COURIER_TEXT)}\n`,
  "documents/gazette.txt": DUTCH,
  "documents/gazette.yaml": GAZETTE,
  "documents/khabar.txt": PERSIAN,
  "documents/khabar.yaml": KHABAR,
  "events.yaml": EVENTS,
  "figures.yaml": FIGURES,
};

type Change = string | Uint8Array | null | ((text: string) => string);

/** The fixture as a folder that was read, with some files replaced, changed, added or (null) left out. */
export function fixtureFolder(changes: Readonly<Record<string, Change>> = {}): SeedFolder {
  const encoder = new TextEncoder();
  const names = new Set([...Object.keys(FIXTURE), ...Object.keys(changes)]);
  const files = [...names].flatMap((name) => {
    const change = changes[name];
    if (change === null) return [];
    const text = FIXTURE[name] ?? "";
    const content =
      change === undefined ? text : typeof change === "function" ? change(text) : change;
    return [{ name, bytes: typeof content === "string" ? encoder.encode(content) : content }];
  });
  return { folder: "seeds", files, problems: [] };
}
