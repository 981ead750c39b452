import { INTERFACE_LANGUAGES, type LocalisedText } from "../../domain/localised-text.ts";

/** A text as one language-tagged value per language. */
export function tagged(text: LocalisedText): object[] {
  return INTERFACE_LANGUAGES.map((language) => ({
    "@value": text[language],
    "@language": language,
  }));
}

/** A reference to another node. */
export function reference(id: string): object {
  return { "@id": id };
}

/** The list, or undefined if it is empty, so that JSON leaves the property out. */
export function listed<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length > 0 ? values : undefined;
}

/** An ISO 8601-2 date with the datatype of the Library of Congress. */
export function edtfValue(edtf: string): object {
  return { "@value": edtf, "@type": "edtf:EDTF" };
}

/** The context prefixes for `dcterms:date` and `edtf:EDTF`. */
export const DATE_PREFIXES = {
  dcterms: "http://purl.org/dc/terms/",
  edtf: "http://id.loc.gov/datatypes/edtf/",
} as const;
