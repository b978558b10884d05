import { X } from "lucide-react";
import { useGear } from "../../gear/gear";
import { useSports } from "../../training/sports";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { isNarrowed, listOf, type Filter } from "./filter";
import { messages } from "./messages";

interface ChipsProps {
  readonly filter: Filter;
  readonly onChange: (members: Record<string, unknown>) => void;
}

/** The filters in effect, each removed by a press. */
export function Chips({ filter, onChange }: ChipsProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const sportOf = useSports();
  const gear = useGear(filter.gear !== undefined).items ?? [];
  if (!isNarrowed(filter)) {
    return null;
  }
  const day = (date: string | undefined) => (date ? formats.day(`${date}T12:00:00Z`, 0) : "…");
  const far = (meters: number | undefined) => (meters ? `${formats.distance(meters).value}` : "…");
  const { from, to, where, track, source, minMeters, maxMeters, minMinutes, maxMinutes } = filter;
  const chips: readonly { readonly text: string; readonly without: Record<string, unknown> }[] = [
    ...listOf(filter.sport).map((key) => ({ text: sportOf(key).name, without: { sport: listOf(filter.sport).filter((each) => each !== key).join(",") } })),
    ...listOf(filter.tag).map((tag) => ({ text: `#${tag}`, without: { tag: listOf(filter.tag).filter((each) => each !== tag).join(",") } })),
    ...(from || to ? [{ text: `${day(from)} – ${day(to)}`, without: { from: undefined, to: undefined } }] : []),
    ...(where ? [{ text: say(where), without: { where: undefined } }] : []),
    ...(track ? [{ text: say(track === "with" ? "withTrack" : "withoutTrack"), without: { track: undefined } }] : []),
    ...(source ? [{ text: say(`source_${source}`), without: { source: undefined } }] : []),
    ...(minMeters || maxMeters ? [{ text: `${far(minMeters)} – ${far(maxMeters)} ${formats.farUnit}`, without: { minMeters: undefined, maxMeters: undefined } }] : []),
    ...(minMinutes || maxMinutes ? [{ text: say("minutes", { range: `${minMinutes ?? "…"} – ${maxMinutes ?? "…"}` }), without: { minMinutes: undefined, maxMinutes: undefined } }] : []),
    ...(filter.gear ? [{ text: gear.find(({ id }) => id === filter.gear)?.name ?? say("gear"), without: { gear: undefined } }] : []),
  ];
  return (
    <ul aria-label={say("filter")} className="chips">
      {chips.map(({ text, without }) => (
        <li key={text}>
          <button className="chip" onClick={() => onChange(without)} type="button">
            {text}
            <X aria-hidden size={15} />
            <span className="unseen">{say("remove")}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
