/*
 * The third article of the fixture, an English one that prints the dispatch of an agency as the Dutch one
 * does, and the figures and the disagreement that it brings.
 */

export const COURIER_TEXT = `Dike breaks near Overdam

The dike near Overdam has broken, the mayor told the Wire in an email.
At least 12 people are missing and more than 1,500 homes are flooded as of Wednesday, the army said, citing the mayor.
Overdam was founded in 1270.
`;

/** Without its `sha256`. */
export const COURIER = `id: courier
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
`;

/** What `corpus.yaml` gains. */
export const COURIER_NAMES = {
  units: `units:
  - {id: missing, name: {ar: مفقودون, fr: Disparus}}
  - {id: homes, name: {ar: منازل, fr: Logements}}
`,
  occasions: `occasions:
  - {id: mayor-email, form: email, name: {ar: رسالة العمدة, fr: Courriel du maire}}
`,
  origins: `  - {id: wire, name: {ar: برقية الوكالة, fr: La dépêche}, consulted: false}
  - {id: courier, name: {ar: البريد, fr: Le courrier}, consulted: true, from: wire}
`,
  actors: `  - {id: army, type: organisation, name: {ar: الجيش, fr: L’armée}}
  - {id: wire-agency, type: organisation, name: {ar: الوكالة, fr: L’agence}, spellings: [Wire]}
`,
  places: `  - {id: polder, name: {ar: البولدر, fr: Le polder}}
`,
  alignments: `alignments:
  - documents: [gazette, courier]
    rows: [[[1], [1]], [[3], [2]], [[4, 5], [3]], [[], [4]]]
`,
};

/** Quotes of the event `dike-breaks`. */
export const COURIER_QUOTES = `    - id: dike-courier
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

export const FIGURES = `- id: missing-courier
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

export const DISAGREEMENTS = `- id: missing-or-dead
  events: [dike-breaks]
  type: scope
  question: {ar: من أُحصي؟, fr: Qui est compté ?}
  positions:
    - {quote: toll-courier, exact: 12 people are missing}
    - {document: gazette, exact: De gemeente telt geen doden, paragraph: 5}
  note:
    ar: أحدهما يعدّ المفقودين والآخر القتلى، فلا تعارض.
    fr: L’un compte les disparus, l’autre les morts ; rien ne s’oppose.
`;
