import { useState } from "react";
import { Button } from "./Button";
import { Select } from "./Select";

interface PickProps {
  readonly label: string;
  /** What stands there before anything is chosen. */
  readonly none: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  /** What is done with the choice. */
  readonly act: string;
  readonly onPick: (id: string) => void;
}

/** A choice, and a button that does something with it: arrow keys move through a select, and must not do it yet. */
export function Pick({ label, none, options, act, onPick }: PickProps) {
  const [chosen, setChosen] = useState("");
  return (
    <div className="pick">
      <Select label={label} onChange={setChosen} value={options.some(({ id }) => id === chosen) ? chosen : ""}>
        <option value="">{none}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      {chosen ? (
        <Button
          onPress={() => {
            onPick(chosen);
            setChosen("");
          }}
        >
          {act}
        </Button>
      ) : null}
    </div>
  );
}
