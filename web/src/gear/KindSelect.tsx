import { Select } from "../design";
import { useTexts } from "../text/messages";
import type { GearKind } from "./gear";
import { sheetMessages } from "./sheetMessages";

interface KindSelectProps {
  readonly kinds: readonly GearKind[];
  readonly value: string;
  readonly onChange: (key: string) => void;
}

/** What is used by itself first, then what is mounted on it. */
export function KindSelect({ kinds, value, onChange }: KindSelectProps) {
  const say = useTexts(sheetMessages);
  return (
    <Select label={say("kind")} onChange={onChange} value={value}>
      <option value="">{say("chooseKind")}</option>
      <optgroup label={say("gear")}>{kinds.filter(({ mountsOn }) => mountsOn.length === 0).map(optionOf)}</optgroup>
      <optgroup label={say("components")}>{kinds.filter(({ mountsOn }) => mountsOn.length > 0).map(optionOf)}</optgroup>
    </Select>
  );
}

function optionOf({ key, name }: GearKind) {
  return (
    <option key={key} value={key}>
      {name}
    </option>
  );
}
