import type { ComponentProps } from "react";
import { Icon, type IconName } from "./Icon.tsx";

interface IconButtonProps extends Omit<ComponentProps<"button">, "children" | "title"> {
  readonly icon: IconName;
  readonly name: string;
}

/** A button that is only an icon. Its name is also its tooltip, for readers who do not know the icon. */
export function IconButton({ icon, name, className = "icon-button", ...button }: IconButtonProps) {
  return (
    <button {...button} type="button" className={className} aria-label={name} title={name}>
      <Icon name={icon} />
    </button>
  );
}
