import corpusData from "virtual:corpus";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { PageWords } from "./app/PageWords.tsx";
import { fetchFonts } from "./app/style/fetch-fonts.ts";
import "./app/style/fonts.css";
import "./app/style/tokens.css";
import "./app/style/base.css";
import "./app/style/controls.css";
import { Corpus } from "./domain/corpus.ts";
import { directionOf } from "./i18n/direction.ts";
import { createTranslator } from "./i18n/setup.ts";
import { firstLanguage } from "./state/first-language.ts";
import { recall, remember } from "./state/memory.ts";
import { firstSettings, rememberSettings } from "./state/settings.ts";
import { createIsnadStore } from "./state/store.ts";
import { isLanguageOf, parseLink } from "./state/url-codec.ts";
import { startUrlSync } from "./state/url-sync.ts";
import { StoreContext } from "./state/use-isnad.ts";

const corpus = new Corpus(corpusData);
const usual = firstLanguage(recall("language"), navigator.languages);
const link = parseLink(location.search, corpus, usual);
const language = link.language ?? usual;
const settings = firstSettings(link);
const { scheme } = settings;
// The stored languages may belong to another corpus.
const remembered =
  recall("reads")
    ?.split(",")
    .filter((tag) => isLanguageOf(corpus, tag)) ?? [];
const reads = link.reads.length > 0 ? link.reads : remembered;
const store = createIsnadStore(corpus, { ...link, ...settings, language, reads });
const translator = createTranslator(language);

function applyLanguage(to: typeof language): void {
  document.documentElement.lang = to;
  document.documentElement.dir = directionOf(to);
}

function applyScheme(to: typeof scheme): void {
  if (to === null) delete document.documentElement.dataset.scheme;
  else document.documentElement.dataset.scheme = to;
}

applyLanguage(language);
applyScheme(scheme);
store.subscribe(({ view }, { view: previous }) => {
  if (view.language !== previous.language) {
    applyLanguage(view.language);
    remember("language", view.language);
  }
  if (view.scheme !== previous.scheme) {
    applyScheme(view.scheme);
  }
  rememberSettings(view, previous);
  if (view.reads !== previous.reads) remember("reads", view.reads.join(",") || null);
});
startUrlSync(store);

const host = document.getElementById("root");
if (!host) throw new Error('index.html holds no element with the id "root"');
createRoot(host).render(
  <StrictMode>
    <StoreContext value={store}>
      <PageWords translator={translator}>
        <App />
      </PageWords>
    </StoreContext>
  </StrictMode>,
);
fetchFonts();
