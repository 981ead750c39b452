import { useEffect } from "react";
import { FilterButton } from "../../features/filters/FilterButton.tsx";
import { LaneSwitches } from "../../features/filters/LaneSwitches.tsx";
import { usePanel } from "./use-panel.ts";

/** The filter beside the drawing: its panel covers the beginning of the lanes until something else is pressed. */
export function LaneFilter() {
  const { root, id, open, toggle, close, onKeyDown } = usePanel();
  useEffect(() => {
    if (!open) return undefined;
    const onPress = ({ target }: PointerEvent): void => {
      if (target instanceof Node && !root.current?.contains(target)) close();
    };
    document.addEventListener("pointerdown", onPress);
    return () => document.removeEventListener("pointerdown", onPress);
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Esc from the controls inside
    <div ref={root} className="filter-panel-root" onKeyDown={onKeyDown}>
      <FilterButton open={open} controls={id} onToggle={toggle} />
      <div id={id} className="tool-panel filter-panel" hidden={!open}>
        <LaneSwitches />
      </div>
    </div>
  );
}
