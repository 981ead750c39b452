import { type CSSProperties, Fragment } from "react";
import { SpeakerName } from "../../evidence/SpeakerName.tsx";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { articlesOf, keyOf, type Transmission } from "./transmission.ts";
import "./TransmissionList.css";
import "./TransmissionTree.css";

/** What stands in the box of one part: who speaks, or a text and what is known of it. */
function Part({ branch }: { readonly branch: Transmission }) {
  const { t } = useTranslation("compare");
  const { t: common } = useTranslation();
  const { read } = useLanguage();
  if (branch.part === "document") {
    return (
      <span className="tree-article">
        <bdi>{read(branch.document.name)}</bdi>
      </span>
    );
  }
  if (branch.part === "speakers") {
    return (
      <p className="tree-box tree-speakers">
        <span className="tree-label">{common("event.saidBy")}</span>{" "}
        {branch.speakers.map((speaker, index) => (
          <Fragment key={speaker.actor}>
            {index > 0 && common("event.separator")}
            <SpeakerName speaker={speaker} />
          </Fragment>
        ))}
      </p>
    );
  }
  const { origin, telling } = branch;
  return (
    <p className="tree-box" data-unseen={!origin.consulted || undefined}>
      <bdi className="tree-name">{read(origin.name)}</bdi>{" "}
      <span className="tree-note">{origin.consulted ? t("seen") : common("event.unseen")}</span>
      {telling === "both" && <span className="tree-note"> {t("alsoOwnVoice")}</span>}
      {telling === "own-voice" && (
        <span className="tree-note"> {common("event.unattributed")}</span>
      )}
      {telling === "absent" && <span className="tree-note"> {common("reader.notHere")}</span>}
    </p>
  );
}

function Branches({ of }: { readonly of: readonly Transmission[] }) {
  return (
    <ul className="tree-branches">
      {of.map((branch) => (
        <li
          key={keyOf(branch)}
          className="tree-branch"
          data-part={branch.part}
          // As wide as the columns of the articles that it leads to.
          style={{ "--articles": articlesOf(branch).length } as CSSProperties}
        >
          <Part branch={branch} />
          {branch.part !== "document" && <Branches of={branch.next} />}
        </li>
      ))}
    </ul>
  );
}

interface TransmissionTreeProps {
  readonly transmission: readonly Transmission[];
  /** Drawn over the columns of the table; else as an indented list. */
  readonly drawn: boolean;
}

/** How the words came to the articles: who speaks, the texts that others descend from, the articles. */
export function TransmissionTree({ transmission, drawn }: TransmissionTreeProps) {
  const { t } = useTranslation("compare");
  return (
    <section
      className={drawn ? "tree tree-drawn" : "tree tree-listed"}
      aria-labelledby="tree-title"
    >
      <h3 id="tree-title" className={drawn ? "visually-hidden" : "tree-title"}>
        {t("tree")}
      </h3>
      <Branches of={transmission} />
    </section>
  );
}
