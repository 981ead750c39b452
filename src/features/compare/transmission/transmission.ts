import type { Corpus } from "../../../domain/corpus.ts";
import type { SourceDocument } from "../../../domain/document.ts";
import type { CrisisEvent } from "../../../domain/event.ts";
import { type OriginGroup, speakersIn } from "../../../domain/evidence.ts";
import type { Speaker } from "../../../domain/quote.ts";
import { type SharedOccasion, sharedOccasions } from "../../../evidence/dates/shared-occasions.ts";
import { type DocumentEnd, type OriginBranch, originBranch } from "./origin-branch.ts";

/** A node in the tree of how words travelled: acts of speech, speakers, an origin, or an article. */
export type Transmission =
  | {
      readonly part: "occasions";
      /** Never empty. */
      readonly occasions: readonly SharedOccasion[];
      /**
       * Each origin names the speakers it cites, because they may attribute one statement to different
       * speakers.
       */
      readonly next: readonly OriginBranch[];
    }
  | {
      readonly part: "speakers";
      readonly speakers: readonly Speaker[];
      readonly next: readonly OriginBranch[];
    }
  | OriginBranch
  | DocumentEnd;

/** The articles at the leaves of a branch, in order. */
export function articlesOf(branch: Transmission): readonly SourceDocument[] {
  return branch.part === "document" ? [branch.document] : branch.next.flatMap(articlesOf);
}

/** Key that is unique among siblings. The prefix is needed because two kinds of node may share ids. */
export function keyOf(branch: Transmission): string {
  if (branch.part === "document") return `document ${branch.document.id}`;
  if (branch.part === "origin") return `origin ${branch.origin.id}`;
  const ids =
    branch.part === "occasions"
      ? branch.occasions.map(({ occasion }) => occasion.id)
      : branch.speakers.map(({ actor }) => actor);
  return `${branch.part} ${ids.toSorted().join(" ")}`;
}

/** Origins with the same parent: they report the same acts of speech, or cite the same speakers. */
interface ParentGroup {
  readonly occasions: readonly SharedOccasion[];
  readonly actors: string;
  readonly groups: readonly OriginGroup[];
}

/**
 * Origins that report the same act of speech belong together, whoever they cite; otherwise the speakers must
 * match.
 */
function shareParent(one: ParentGroup, other: ParentGroup): boolean {
  if (one.occasions.length === 0 && other.occasions.length === 0) {
    return one.actors !== "" && one.actors === other.actors;
  }
  return one.occasions.some((occasion) => other.occasions.includes(occasion));
}

function withGroup(parents: readonly ParentGroup[], group: ParentGroup): ParentGroup[] {
  const near = parents.filter((each) => shareParent(each, group));
  const [first] = near;
  if (!first) return [...parents, group];
  const all = [...near, group];
  const together = {
    occasions: [...new Set(all.flatMap(({ occasions }) => occasions))],
    actors: group.actors,
    groups: all.flatMap(({ groups }) => groups),
  };
  return parents.flatMap((each) => {
    if (each === first) return [together];
    return near.includes(each) ? [] : [each];
  });
}

/**
 * How the words of an event reached the articles that report it: one branch per independent origin. Branches
 * that report the same act of speech share it as parent; other branches share their speakers. A branch that
 * cites nobody has no parent.
 */
export function transmissionOf(event: CrisisEvent, corpus: Corpus): readonly Transmission[] {
  const shared = sharedOccasions(corpus, event).filter(({ origins }) => origins > 1);
  const parents = corpus.originGroups(event).reduce<ParentGroup[]>((before, group) => {
    const rendered = new Set(group.quotes.map(({ occasion }) => occasion));
    const actors = speakersIn(group.quotes).map(({ actor }) => actor);
    return withGroup(before, {
      occasions: shared.filter(({ occasion }) => rendered.has(occasion.id)),
      actors: actors.toSorted().join(" "),
      groups: [group],
    });
  }, []);
  return parents.flatMap(({ occasions, groups }): readonly Transmission[] => {
    const next = groups.map((group) => originBranch(group, corpus));
    if (occasions.length > 0) return [{ part: "occasions", occasions, next }];
    const speakers = speakersIn(groups.flatMap(({ quotes }) => quotes));
    return speakers.length > 0 ? [{ part: "speakers", speakers, next }] : next;
  });
}
