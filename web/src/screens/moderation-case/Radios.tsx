import { useId } from "react";

interface RadiosProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

/** One of a few whose words do not fit into a row. */
export function Radios<T extends string>({ label, value, options, onChange }: RadiosProps<T>) {
  const group = useId();
  return (
    <fieldset className="report-reasons">
      <legend>{label}</legend>
      {options.map((option) => (
        <label className="check" key={option.value}>
          <input checked={option.value === value} name={group} onChange={() => onChange(option.value)} type="radio" value={option.value} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
