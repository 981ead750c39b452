/**
 * The data files beside the page, with the translation key of their description. A test compares them with
 * the files that the build writes.
 */
export const DOWNLOADS = [
  { path: "corpus.json", about: "corpus" },
  { path: "corpus.schema.json", about: "schema" },
  { path: "claims.csv", about: "claims" },
  { path: "annotations.jsonld", about: "annotations" },
  { path: "events.jsonld", about: "events" },
  { path: "timeline.ics", about: "calendar" },
  { path: "timeline.fr.ics", about: "calendarInFrench" },
  { path: "README.txt", about: "guide" },
] as const;
