import { useQuery } from "@tanstack/react-query";
import { Select } from "../design";
import { profileQuery } from "../session/profile";
import { useTexts } from "../text/messages";
import { messages } from "./messages";
import { useSportList, type Sport } from "./sports";

interface SportSelectProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (key: string) => void;
  /** What an empty choice means, such as "All sports"; without it a sport must be chosen. */
  readonly none?: string;
  /** Sports that are not offered, by key. */
  readonly except?: readonly string[];
}

/** The sports that the athlete practises first, then all by name. */
export function SportSelect({ label, value, onChange, none, except = [] }: SportSelectProps) {
  const say = useTexts(messages);
  const sports = useSportList().filter(({ key }) => !except.includes(key));
  const profile = useQuery(profileQuery).data?.document;
  const own = (profile?.sports ?? []).flatMap((key) => sports.find((sport) => sport.key === key) ?? []);
  const chosenIsUnknown = value !== "" && !sports.some(({ key }) => key === value);
  return (
    <Select label={label} onChange={onChange} value={value}>
      {none !== undefined ? <option value="">{none}</option> : null}
      {chosenIsUnknown ? <option value={value}>{value}</option> : null}
      {own.length > 0 ? <optgroup label={say("ownSports")}>{own.map(optionOf)}</optgroup> : null}
      <optgroup label={say("allSports")}>{sports.filter((sport) => !own.includes(sport)).map(optionOf)}</optgroup>
    </Select>
  );
}

function optionOf({ key, name }: Sport) {
  return (
    <option key={key} value={key}>
      {name}
    </option>
  );
}
