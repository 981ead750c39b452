import type { Page } from "@playwright/test";
import { DossierPage } from "./dossier.ts";
import { IsnadPage, type Language } from "./isnad-page.ts";
import { ReaderPage } from "./reader.ts";

/** Opens a link; returns the models of the page, the dossier and the reader. */
export async function openEvidence(
  page: Page,
  language: Language,
  query: string,
): Promise<{ isnad: IsnadPage; dossier: DossierPage; reader: ReaderPage }> {
  const isnad = new IsnadPage(page, language);
  await isnad.open(query);
  return {
    isnad,
    dossier: new DossierPage(page, language),
    reader: new ReaderPage(page, language),
  };
}
