import { useState } from "react";
import { Button } from "./Button";
import { Select } from "./Select";

interface PickProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  /** What stands there before anything is chosen. */
  readonly none?: string;
  /** The id of what holds now; empty where nothing does. */
  readonly value?: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  /** What is done with the choice. */
  readonly act: string;
  readonly onPick: (id: string) => void;
}

/** A choice, and a button that does something with it: arrow keys move through a select, and must not do it yet. */
export function Pick({ label, hideLabel = false, none, value = "", options, act, onPick }: PickProps) {
  const [touched, setTouched] = useState<string>();
  const chosen = touched !== undefined && options.some(({ id }) => id === touched) ? touched : value;
  return (
    <div className="pick">
      <Select hideLabel={hideLabel} label={label} onChange={setTouched} value={chosen}>
        {none === undefined ? null : <option value="">{none}</option>}
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      {chosen === value ? null : (
        <Button
          aria-label={`${act}: ${label}`}
          onPress={() => {
            onPick(chosen);
            setTouched(undefined);
          }}
        >
          {act}
        </Button>
      )}
    </div>
  );
}
