import { INTERFACE_LANGUAGES, type LocalisedText } from "../../domain/localised-text.ts";

/** The text in each language, as JSON-LD says which is which. */
export function tagged(text: LocalisedText): object[] {
  return INTERFACE_LANGUAGES.map((language) => ({
    "@value": text[language],
    "@language": language,
  }));
}

/** A link to another node. */
export function reference(id: string): object {
  return { "@id": id };
}

/** A list, or undefined where it is empty: what is not known has no property. */
export function listed<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length > 0 ? values : undefined;
}

/** A date of ISO 8601-2, under the datatype that the Library of Congress gives it. */
export function edtfValue(edtf: string): object {
  return { "@value": edtf, "@type": "edtf:EDTF" };
}

/** The prefixes that a context needs for dates in doubt. */
export const DATE_PREFIXES = {
  dcterms: "http://purl.org/dc/terms/",
  edtf: "http://id.loc.gov/datatypes/edtf/",
} as const;
