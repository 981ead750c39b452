import { type CSSProperties, Fragment } from "react";
import type { Speaker } from "../../../domain/quote.ts";
import { SpeakerName } from "../../../evidence/claims/SpeakerName.tsx";
import { OccasionLine } from "../../../evidence/dates/OccasionLine.tsx";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { articlesOf, keyOf, type Transmission } from "./transmission.ts";
import "./TransmissionList.css";
import "./TransmissionTree.css";

function SpeakerNames({ of }: { readonly of: readonly Speaker[] }) {
  const { t } = useTranslation();
  return of.map((speaker, index) => (
    <Fragment key={speaker.actor}>
      {index > 0 && t("event.separator")}
      <SpeakerName speaker={speaker} />
    </Fragment>
  ));
}

/** The box of one part: an act of speech, the speakers, or a text and what is known about it. */
function Part({
  branch,
  below,
}: {
  readonly branch: Transmission;
  readonly below: Transmission["part"] | null;
}) {
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
      <p className="tree-box tree-root">
        <span className="tree-label">
          {common("event.saidBy", { count: branch.speakers.length })}
        </span>{" "}
        <SpeakerNames of={branch.speakers} />
      </p>
    );
  }
  if (branch.part === "occasions") {
    return (
      <div className="tree-box tree-root">
        {branch.occasions.map((shared) => (
          <p key={shared.occasion.id}>
            <OccasionLine shared={shared} />
          </p>
        ))}
      </div>
    );
  }
  const { origin, attribution, speakers } = branch;
  return (
    <p className="tree-box" data-unseen={!origin.consulted || undefined}>
      <bdi className="tree-name">{read(origin.name)}</bdi>{" "}
      <span className="tree-note">{origin.consulted ? t("seen") : common("event.unseen")}</span>
      {below === "occasions" && speakers.length > 0 && (
        <span className="tree-note">
          {" "}
          {t("attributed")} <SpeakerNames of={speakers} />
        </span>
      )}
      {attribution === "both" && <span className="tree-note"> {t("alsoOwnVoice")}</span>}
      {attribution === "own-voice" && (
        <span className="tree-note"> {common("event.unattributed")}</span>
      )}
    </p>
  );
}

interface BranchesProps {
  readonly of: readonly Transmission[];
  /** The kind of the parent; null at the root. */
  readonly below: Transmission["part"] | null;
}

function Branches({ of, below }: BranchesProps) {
  return (
    <ul className="tree-branches">
      {of.map((branch) => (
        <li
          key={keyOf(branch)}
          className="tree-branch"
          data-part={branch.part}
          // As wide as the columns of its articles.
          style={{ "--articles": articlesOf(branch).length } as CSSProperties}
        >
          <Part branch={branch} below={below} />
          {branch.part !== "document" && <Branches of={branch.next} below={branch.part} />}
        </li>
      ))}
    </ul>
  );
}

interface TransmissionTreeProps {
  readonly transmission: readonly Transmission[];
  /** Drawn above the table's columns; otherwise an indented list. */
  readonly drawn: boolean;
}

/**
 * How the words reached the articles: from an act of speech or the speakers, through origins, to the
 * articles.
 */
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
      <Branches of={transmission} below={null} />
    </section>
  );
}
