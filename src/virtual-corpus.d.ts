/** The corpus that the page is built with, compiled from the seeds by src/build/vite-plugin.ts. */
declare module "virtual:corpus" {
  import type { CorpusData } from "./domain/corpus.ts";

  const data: CorpusData;
  export default data;
}
