import { type ReactNode, useId } from "react";

interface Option<Value> {
  readonly value: Value;
  readonly name: ReactNode;
  /** What the choice looks like, or for whom it is. */
  readonly hint?: ReactNode;
}

interface ChoiceProps<Value> {
  readonly title: string;
  readonly options: readonly Option<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One setting: a group of radio buttons, one of them checked. */
export function Choice<Value extends string | null>(props: ChoiceProps<Value>) {
  const { title, options, chosen, onChoose } = props;
  const group = useId();
  return (
    <fieldset className="setting">
      <legend className="setting-title">{title}</legend>
      {options.map(({ value, name, hint }) => (
        <label key={value ?? ""} className="setting-option touch-height">
          <input
            type="radio"
            className="setting-input"
            name={group}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{name}</span>
          {hint && <span className="setting-hint">{hint}</span>}
        </label>
      ))}
    </fieldset>
  );
}
