import { Radio, RadioGroup } from "react-aria-components";

interface SegmentsProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

/** A choice of one among a few that fit into a row. */
export function Segments<T extends string>({ label, value, options, onChange }: SegmentsProps<T>) {
  return (
    <RadioGroup aria-label={label} className="segments" orientation="horizontal" value={value} onChange={(chosen) => onChange(chosen as T)}>
      {options.map((option) => (
        <Radio className="segment" key={option.value} value={option.value}>
          {option.label}
        </Radio>
      ))}
    </RadioGroup>
  );
}
