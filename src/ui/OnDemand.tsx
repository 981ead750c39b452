import { type ReactNode, Suspense } from "react";
import { useTranslation } from "../i18n/translation.ts";
import { Boundary } from "./Boundary.tsx";
import "./OnDemand.css";

function LoadFailed() {
  const { t } = useTranslation();
  return (
    <p className="on-demand-message" role="alert">
      {t("app.pages.failed")}{" "}
      <button type="button" className="link" onClick={() => location.reload()}>
        {t("app.retry")}
      </button>
    </p>
  );
}

interface OnDemandProps {
  /** Shown while loading. */
  readonly loading?: ReactNode;
  readonly children: ReactNode;
}

/** Wraps a part of the page that is loaded on demand, and reports if loading fails. */
export function OnDemand({ loading = null, children }: OnDemandProps) {
  return (
    <Boundary fallback={<LoadFailed />}>
      <Suspense fallback={loading}>{children}</Suspense>
    </Boundary>
  );
}
