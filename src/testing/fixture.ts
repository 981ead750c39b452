import type { SeedFolder } from "../compile/seeds/seed-folder.ts";
import { sha256Of } from "../compile/text/sha256.ts";

/*
 * The seeds of a small invented crisis, a broken dike, with articles in Dutch, Persian and English.
 * It differs from the real corpus so that tests cannot depend on that. The compiler reads no dates
 * in Dutch and Persian, so overrides set them.
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

const ENGLISH = `Dike breaks near Overdam

The dike near Overdam has broken, the mayor told the Wire in an email.
At least 12 people are missing and more than 1,500 homes are flooded as of Wednesday, the army said, citing the mayor.
Overdam was founded in 1270.
`;

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
    claims: true
units:
  - {id: missing, name: {ar: مفقودون, fr: Disparus}}
  - {id: homes, name: {ar: منازل, fr: Logements}}
origins:
  - id: gazette
    name: {ar: الصحيفة, fr: La gazette}
    consulted: true
    from: wire
  - id: khabar
    name: {ar: الخبر, fr: Khabar}
    consulted: false
  - {id: wire, name: {ar: برقية الوكالة, fr: La dépêche}, consulted: false}
  - {id: courier, name: {ar: البريد, fr: Le courrier}, consulted: true, from: wire}
alignments:
  - documents: [gazette, courier]
    rows: [[[1], [1]], [[3], [2]], [[4, 5], [3]], [[], [4]]]
occasions:
  - {id: mayor-email, form: email, name: {ar: رسالة العمدة, fr: Courriel du maire}}
actors:
  - {id: mayor, type: person, name: {ar: العمدة, fr: Le maire}, spellings: [burgemeester, mayor, شهردار]}
  - {id: army, type: organisation, name: {ar: الجيش, fr: L’armée}}
  - {id: wire-agency, type: organisation, name: {ar: الوكالة, fr: L’agence}, spellings: [Wire]}
places:
  - id: overdam
    name: {ar: أوفردام, fr: Overdam}
    spellings: [Overdam, اوردام]
    coordinates: {latitude: 51.81, longitude: 4.66}
    within: polder
  - {id: polder, name: {ar: البولدر, fr: Le polder}}
`;

const GAZETTE = `id: gazette
language: nl
sha256: ${sha256Of(DUTCH)}
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
sha256: ${sha256Of(PERSIAN)}
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

const COURIER = `id: courier
language: en
name: {ar: البريد, fr: Le courrier}
agency: {ar: الوكالة, fr: L’agence}
origin: courier
publication:
  override:
    edtf: 2031-02-05?
    reason: {ar: بعد الثلاثاء., fr: Après le mardi.}
paragraphs:
  1: headline
  4: background
sha256: ${sha256Of(ENGLISH)}
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
  anchor: {because: {ar: بداية الكارثة., fr: Le début de la catastrophe.}}
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
      role: body
      speaker: {actor: mayor, manner: {ar: في بيان, fr: dans un communiqué}}
      gloss: {ar: انهار السد الثلاثاء, fr: La digue a cédé mardi}
    - id: dike-khabar
      document: khabar
      exact: |
        شهردار اوردام روز سه‌شنبه گفت سد شکسته است.
      role: body
      gloss: {ar: قال العمدة إن السد انكسر., fr: Le maire a dit que la digue a cédé.}
    - id: dike-courier
      document: courier
      exact: The dike near Overdam has broken
      role: body
      occasion: mayor-email
      speaker: {actor: mayor, via: [wire-agency]}
      gloss: {ar: انكسر السد قرب أوفردام, fr: La digue près d’Overdam a cédé}
    - id: toll-courier
      document: courier
      exact: At least 12 people are missing and more than 1,500 homes are flooded as of Wednesday
      role: body
      speaker: {actor: army, via: [mayor]}
      gloss: {ar: فُقد 12 شخصًا على الأقل, fr: Au moins 12 personnes ont disparu}
`;

const FIGURES = `- id: missing-courier
  quote: toll-courier
  exact: At least 12 people
  value: {atLeast: 12}
  unit: missing
  population: {ar: أشخاص, fr: Des personnes}
- id: homes-courier
  quote: toll-courier
  exact: more than 1,500 homes
  value: {moreThan: 1500}
  unit: homes
  population: {ar: منازل, fr: Des logements}
  speaker: {actor: mayor, manner: {ar: في رسالة, fr: dans un courriel}}
  asOf:
    expressions: [{quote: toll-courier, exact: Wednesday}]
`;

const DISAGREEMENTS = `- id: missing-or-dead
  events: [dike-breaks]
  type: scope
  question: {ar: من أُحصي؟, fr: Qui est compté ?}
  positions:
    - {quote: toll-courier, exact: 12 people are missing}
    - {document: gazette, exact: De gemeente telt geen doden, paragraph: 5, gloss: {ar: البلدية لا تعدّ قتلى, fr: La commune ne compte pas de morts}}
  note:
    ar: أحدهما يعدّ المفقودين والآخر القتلى، فلا تعارض.
    fr: L’un compte les disparus, l’autre les morts ; rien ne s’oppose.
`;

/** The files of the fixture by name. They compile without problems. */
export const FIXTURE: Readonly<Record<string, string>> = {
  "corpus.yaml": CORPUS,
  "disagreements.yaml": DISAGREEMENTS,
  "documents/courier.txt": ENGLISH,
  "documents/courier.yaml": COURIER,
  "documents/gazette.txt": DUTCH,
  "documents/gazette.yaml": GAZETTE,
  "documents/khabar.txt": PERSIAN,
  "documents/khabar.yaml": KHABAR,
  "events.yaml": EVENTS,
  "figures.yaml": FIGURES,
};

type Change = string | Uint8Array | null | ((text: string) => string);

/** The fixture as a folder. `changes` replaces, edits, adds or (null) removes files. */
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
