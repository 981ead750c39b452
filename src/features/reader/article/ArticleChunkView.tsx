import { type CSSProperties, Fragment, memo } from "react";
import { ArticleLineView, type LineLight, type LineSetting, lightOn } from "./ArticleLineView.tsx";
import type { ArticleChunk } from "./article-lines.ts";

interface ArticleChunkProps extends LineLight {
  readonly chunk: ArticleChunk;
  readonly setting: LineSetting;
  /** Until then the text stands there as it is. */
  readonly drawn: boolean;
  /** Whether the browser may leave it out while it is out of view. */
  readonly long: boolean;
}

/** Neighbouring lines. Their text is there from the beginning, to the character, be they drawn or not. */
export const ArticleChunkView = memo(function ArticleChunkView({
  chunk: { lines, span, quotes },
  setting,
  drawn,
  long,
  ...light
}: ArticleChunkProps) {
  const { text } = setting.source;
  const size = { "--characters": span.end - span.start } as CSSProperties;
  return (
    <div
      className="article-chunk"
      data-pending={!drawn || undefined}
      data-passed-over={long || undefined}
      style={long ? size : undefined}
    >
      {drawn
        ? lines.map((line) => (
            <Fragment key={line.row.first.number}>
              {text.slice(line.gap.start, line.gap.end)}
              <ArticleLineView
                line={line}
                quotes={quotes}
                setting={setting}
                {...lightOn([line], light)}
              />
            </Fragment>
          ))
        : text.slice(span.start, span.end)}
    </div>
  );
});
