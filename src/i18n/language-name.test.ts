import { expect, test } from "vitest";
import { languageName } from "./language-name.ts";

test("languages are named in the interface language", () => {
  expect(languageName("fr", "ar")).toBe("الفرنسية");
  expect(languageName("ar", "fr")).toBe("arabe");
});
