import { useState } from "react";
import { Button } from "../design";
import { SportSelect } from "./SportSelect";

interface SportPickProps {
  readonly label: string;
  /** What stands there before a sport is chosen. */
  readonly none: string;
  /** Sports that were picked before, by key. */
  readonly except: readonly string[];
  /** What is done with the sport. */
  readonly act: string;
  readonly onPick: (key: string) => void;
}

/** A sport, and a button that does something with it; see {@link Pick}. */
export function SportPick({ label, none, except, act, onPick }: SportPickProps) {
  const [chosen, setChosen] = useState("");
  return (
    <div className="pick">
      <SportSelect except={except} label={label} none={none} onChange={setChosen} value={chosen} />
      {chosen ? (
        <Button
          aria-label={`${act}: ${label}`}
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
