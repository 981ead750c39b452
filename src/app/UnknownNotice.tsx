import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { loadWithWords } from "../i18n/page-words.ts";
import { useView } from "../state/use-isnad.ts";
import { Boundary } from "./Boundary.tsx";
import { focusMain } from "./focus-main.ts";

// Few links are damaged: what is said of them comes with the first that is.
const UnknownList = lazy(() =>
  loadWithWords("unknown", () => import("../features/unknown/UnknownList.tsx")),
);

/** Where a part of the link could not be followed, says which. */
export function UnknownNotice() {
  const { t } = useTranslation();
  const { unknown } = useView();
  if (unknown.length === 0) return null;
  return (
    <Boundary fallback={<p role="alert">{t("app.pages.failed")}</p>}>
      <Suspense>
        <UnknownList onDismissed={focusMain} />
      </Suspense>
    </Boundary>
  );
}
