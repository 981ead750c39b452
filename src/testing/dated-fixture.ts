import { sha256Of } from "../compile/text/sha256.ts";
import { FIXTURE } from "./fixture.ts";

/*
 * The fixture with one more article, in a language from which dates are computed, and an event for
 * each kind of dating.
 */

const ENGLISH = `Overdam under water

Wednesday 5 February 2031

OVERDAM - The dike at Overdam gave way yesterday Tuesday.
It was on Tuesday, the neighbours say. Then the bridge was closed.
The mayor had warned on 3 February. There was a rumour of looting.
The army is about to come, apparently tomorrow. The wind blew harder.
The sirens sounded at half past two in the afternoon. This month the polder fell dry, and it was a wet year.
`;

const BULLETIN = `id: bulletin
language: en
sha256: ${sha256Of(ENGLISH)}
name: {ar: النشرة, fr: Le bulletin}
origin: gazette
publication:
  expression: {exact: Wednesday 5 February 2031}
`;

const EVENTS = `- id: dike-reported
  kind: flood
  label: {ar: السد, fr: La digue}
  title: {ar: السد, fr: La digue}
  summary: {ar: انهار السد., fr: La digue a cédé.}
  dating:
    expressions:
      - {quote: reported-bulletin, exact: yesterday Tuesday}
      - {quote: neighbours-bulletin, exact: on Tuesday}
    rejected:
      - edtf: 2031-02-03
        quote: reported-bulletin-warned
        exact: 3 February
        reason: {ar: يوم التحذير., fr: Le jour de l’avertissement.}
  quotes:
    - id: reported-bulletin
      document: bulletin
      exact: The dike at Overdam gave way yesterday Tuesday
      role: body
      gloss: {ar: انهار السد أمس الثلاثاء, fr: La digue a cédé hier mardi}
    - id: neighbours-bulletin
      document: bulletin
      exact: It was on Tuesday, the neighbours say
      role: body
      gloss: {ar: كان ذلك الثلاثاء, fr: C’était mardi}
    - id: reported-bulletin-warned
      document: bulletin
      exact: The mayor had warned on 3 February
      role: body
      gloss: {ar: حذّر العمدة, fr: Le maire avait averti}
- id: bridge-closed
  kind: relief
  label: {ar: الجسر, fr: Le pont}
  title: {ar: الجسر, fr: Le pont}
  summary: {ar: أُغلق الجسر., fr: Le pont est fermé.}
  dating:
    links:
      - {relation: after, event: dike-reported, signal: {quote: bridge-bulletin, exact: Then}}
    attestedBy: bulletin
  quotes:
    - id: bridge-bulletin
      document: bulletin
      exact: Then the bridge was closed
      role: body
      gloss: {ar: ثم أُغلق الجسر, fr: Puis le pont a été fermé}
- id: rumour
  kind: flood
  label: {ar: إشاعة, fr: Rumeur}
  title: {ar: إشاعة, fr: Rumeur}
  summary: {ar: إشاعة., fr: Une rumeur.}
  dating: {}
  quotes:
    - id: rumour-bulletin
      document: bulletin
      exact: There was a rumour of looting
      role: body
      gloss: {ar: سرت إشاعة, fr: Une rumeur courait}
- id: army-tomorrow
  kind: relief
  label: {ar: الجيش, fr: L’armée}
  title: {ar: الجيش, fr: L’armée}
  summary: {ar: الجيش غدًا., fr: L’armée vient demain.}
  dating:
    expressions:
      - {quote: tomorrow-bulletin, exact: apparently tomorrow}
    hedge: "~"
    reasoning: {ar: لا يُعرف الموعد., fr: L’heure n’est pas sûre.}
  quotes:
    - id: tomorrow-bulletin
      document: bulletin
      exact: The army is about to come, apparently tomorrow
      role: body
      gloss: {ar: الجيش غدًا على ما يبدو, fr: L’armée vient apparemment demain}
- id: wind
  kind: flood
  label: {ar: الريح, fr: Le vent}
  title: {ar: الريح, fr: Le vent}
  summary: {ar: اشتدت الريح., fr: Le vent forcit.}
  dating:
    links:
      - {relation: before, event: army-tomorrow}
      - {relation: simultaneous, document: bulletin}
  quotes:
    - id: wind-bulletin
      document: bulletin
      exact: The wind blew harder
      role: body
      gloss: {ar: اشتدت الريح, fr: Le vent a forci}
`;

/** A time of day, a month and a year, each set by a person. */
const WIDE_AND_NARROW = `- id: sirens
  kind: relief
  label: {ar: الصفارات, fr: Les sirènes}
  title: {ar: الصفارات, fr: Les sirènes}
  summary: {ar: دوّت الصفارات., fr: Les sirènes ont sonné.}
  dating:
    override:
      edtf: 2031-02-04T14:30
      reason: {ar: الساعة مذكورة., fr: L’heure est donnée.}
  quotes:
    - id: sirens-bulletin
      document: bulletin
      exact: The sirens sounded at half past two in the afternoon
      role: body
      gloss: {ar: دوّت الصفارات بعد الظهر, fr: Les sirènes ont sonné}
- id: polder-dry
  kind: flood
  label: {ar: البولدر, fr: Le polder}
  title: {ar: جفّ البولدر, fr: Le polder est à sec}
  summary: {ar: جفّ البولدر., fr: Le polder est à sec.}
  dating:
    override:
      edtf: 2031-02?
      reason: {ar: لا يُذكر اليوم., fr: Le jour n’est pas dit.}
  quotes:
    - id: polder-bulletin
      document: bulletin
      exact: This month the polder fell dry
      role: body
      gloss: {ar: جفّ البولدر هذا الشهر, fr: Le polder s’est asséché ce mois-ci}
- id: wet-year
  kind: flood
  label: {ar: سنة ممطرة, fr: Année humide}
  title: {ar: سنة ممطرة, fr: Année humide}
  summary: {ar: كانت سنة ممطرة., fr: L’année fut humide.}
  dating:
    override:
      edtf: "2031"
      reason: {ar: لا يُذكر الشهر., fr: Le mois n’est pas dit.}
  quotes:
    - id: year-bulletin
      document: bulletin
      exact: it was a wet year
      role: body
      gloss: {ar: كانت سنة ممطرة, fr: Ce fut une année humide}
`;

/** The files by name. They compile without problems. */
export const DATED_FIXTURE: Readonly<Record<string, string>> = {
  ...FIXTURE,
  "documents/bulletin.txt": ENGLISH,
  "documents/bulletin.yaml": BULLETIN,
  "events.yaml": `${FIXTURE["events.yaml"]}${EVENTS}${WIDE_AND_NARROW}`,
};
