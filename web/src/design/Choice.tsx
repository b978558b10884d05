import type { ReactNode } from "react";
import { Select } from "./Select";

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

/** One of a known few that do not fit into a row. */
export function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <Select label={label} onChange={(chosen) => onChange(chosen as T)} value={value}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}

interface CheckProps {
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly children: ReactNode;
}

export function Check({ isChecked, onChange, children }: CheckProps) {
  return (
    <label className="check">
      <input checked={isChecked} onChange={(event) => onChange(event.target.checked)} type="checkbox" />
      <span>{children}</span>
    </label>
  );
}
