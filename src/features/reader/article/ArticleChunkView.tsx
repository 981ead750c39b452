import { type CSSProperties, Fragment, memo } from "react";
import {
  ArticleLineView,
  highlightOn,
  type LineHighlight,
  type LineSetting,
} from "./ArticleLineView.tsx";
import type { ArticleChunk } from "./article-lines.ts";

interface ArticleChunkProps extends LineHighlight {
  readonly chunk: ArticleChunk;
  readonly setting: LineSetting;
  /** Until this is set, the chunk is plain text. */
  readonly drawn: boolean;
  /** Whether the browser may skip its layout while it is out of view. */
  readonly long: boolean;
}

/** Neighbouring lines. Their exact text is in the page from the start, drawn or not. */
export const ArticleChunkView = memo(function ArticleChunkView({
  chunk: { lines, span, quotes },
  setting,
  drawn,
  long,
  ...highlight
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
                {...highlightOn([line], highlight)}
              />
            </Fragment>
          ))
        : text.slice(span.start, span.end)}
    </div>
  );
});
