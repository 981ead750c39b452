import type { Page } from "@playwright/test";
import { DossierPage } from "./dossier.ts";
import { IsnadPage, type Language } from "./isnad-page.ts";
import { ReaderPage } from "./reader.ts";

/** The page opened at a link, with the two models of what stands behind an event. */
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
