import { Choice } from "../../design";
import { LEVELS } from "../../groups/group";
import { messages as groupMessages } from "../../groups/messages";
import { joined } from "../../text/formats";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { SportSelect } from "../../training/SportSelect";
import { messages } from "./messages";
import { RADII, SPANS, USUAL_RADIUS, USUAL_SPAN, type NearbySearch } from "./search";

interface FiltersProps {
  readonly search: NearbySearch;
  readonly onChange: (change: NearbySearch) => void;
}

export function Filters({ search, onChange }: FiltersProps) {
  const say = useTexts(messages);
  const sayLevel = useTexts(groupMessages);
  const formats = useFormats();
  const levels = [{ value: "", label: say("anyLevel") }, ...LEVELS.map((value) => ({ value: value as string, label: sayLevel(value) }))];
  return (
    <div aria-label={say("filters")} className="nearby-filters" role="group">
      <SportSelect label={say("sport")} none={say("allSports")} onChange={(sport) => onChange({ sport: sport || undefined })} value={search.sport ?? ""} />
      <Choice
        label={say("days")}
        onChange={(days) => onChange({ days: Number(days) })}
        options={SPANS.map((days) => ({ value: String(days), label: say("nextDays", { days }) }))}
        value={String(search.days ?? USUAL_SPAN)}
      />
      <Choice label={say("level")} onChange={(level) => onChange({ level: LEVELS.find((each) => each === level) })} options={levels} value={search.level ?? ""} />
      <Choice
        label={say("radius")}
        onChange={(radius) => onChange({ radius: Number(radius) })}
        options={RADII.map((radius) => ({ value: String(radius), label: joined(formats.roundDistance(radius)) }))}
        value={String(search.radius ?? USUAL_RADIUS)}
      />
    </div>
  );
}
