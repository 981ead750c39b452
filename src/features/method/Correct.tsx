import { Trans } from "react-i18next";
import { useTranslation } from "../../i18n/translation.ts";
import { Section } from "./Section.tsx";
import "./Correct.css";

const COMMANDS = {
  check: "npm run check-seeds -- my-corpus",
  uncited: "npm run check-seeds -- my-corpus --uncited",
  build: "SEEDS=my-corpus npm run build",
} as const;
const ORDER = ["check", "uncited", "build"] as const;

function Path({ name }: { readonly name: string }) {
  return (
    <code className="method-code" dir="ltr">
      {name}
    </code>
  );
}

/** Where to report mistakes, and how to build these pages from other articles. */
export function Correct() {
  const { t } = useTranslation("method");
  return (
    <Section id="correct">
      <p>{t("correct.report")}</p>
      <p>
        <Trans
          t={t}
          i18nKey="correct.where"
          components={{
            events: <Path name="seeds/events.yaml" />,
            figures: <Path name="seeds/figures.yaml" />,
            disagreements: <Path name="seeds/disagreements.yaml" />,
            documents: <Path name="seeds/documents/" />,
            guide: <Path name="seeds/README.md" />,
          }}
        />
      </p>
      <p>{t("correct.own")}</p>
      <dl className="commands">
        {ORDER.map((command) => (
          <div key={command}>
            <dt>{t(`correct.${command}`)}</dt>
            <dd>
              <code className="command" dir="ltr">
                {COMMANDS[command]}
              </code>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
