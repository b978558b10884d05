import { X } from "lucide-react";
import { Button, Choice, Field, Segments, Sheet } from "../../design";
import { useGear } from "../../gear/gear";
import { SportPick } from "../../training/SportPick";
import { useSports } from "../../training/sports";
import { useTexts } from "../../text/messages";
import { farMeters } from "../../text/units";
import { useFormats } from "../../text/useFormats";
import { useToday } from "../../text/useToday";
import { isNarrowed, listOf, SOURCES, type Filter } from "./filter";
import { messages } from "./messages";
import { periodsFrom } from "./periods";

interface FilterSheetProps {
  readonly filter: Filter;
  /** Members to set, or to remove where they are undefined. */
  readonly onChange: (members: Record<string, unknown>) => void;
  readonly onClear: () => void;
  readonly onClose: () => void;
  readonly found: number | undefined;
}


/** Filters that combine; each counts at once, and the button says how many trainings are left. */
export function FilterSheet({ filter, onChange, onClear, onClose, found }: FilterSheetProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const sportOf = useSports();
  const gear = useGear().items ?? [];
  const now = useToday();
  const chosen = listOf(filter.sport);
  const unit = farMeters(formats.units);
  const unitName = formats.farUnit;
  return (
    <Sheet isOpen onClose={onClose} title={say("filter")}>
      <div className="stack">
        <SportPick act={say("addSport")} except={chosen} label={say("sport")} none={say(chosen.length > 0 ? "anotherSport" : "allSports")} onPick={(key) => onChange({ sport: [...chosen, key].join(",") })} />
        {chosen.length > 0 ? (
          <div className="inline">
            {chosen.map((key) => (
              <button className="chip" key={key} onClick={() => onChange({ sport: chosen.filter((each) => each !== key).join(",") || undefined })} type="button">
                {sportOf(key).name}
                <X aria-hidden size={15} />
                <span className="unseen">{say("remove")}</span>
              </button>
            ))}
          </div>
        ) : null}
        <fieldset className="filter-days">
          <legend>{say("period")}</legend>
          <div className="inline">
            {periodsFrom(now).map(({ key, from, to }) => (
              <button aria-pressed={filter.from === from && filter.to === to} className="chip" key={key} onClick={() => onChange({ from, to })} type="button">
                {say(key)}
              </button>
            ))}
          </div>
          <div className="pair">
            <Field label={say("from")} onChange={(from) => onChange({ from: from || undefined })} type="date" value={filter.from ?? ""} />
            <Field label={say("to")} onChange={(to) => onChange({ to: to || undefined })} type="date" value={filter.to ?? ""} />
          </div>
        </fieldset>
        <Segments
          label={say("where")}
          onChange={(where: "all" | "outdoor" | "indoor") => onChange({ where: where === "all" ? undefined : where })}
          options={[
            { value: "all", label: say("anywhere") },
            { value: "outdoor", label: say("outdoor") },
            { value: "indoor", label: say("indoor") },
          ]}
          value={filter.where ?? "all"}
        />
        <div className="pair">
          <Amount label={say("minDistance", { unit: unitName })} onChange={(amount) => onChange({ minMeters: amount && Math.round(amount * unit) })} value={filter.minMeters && filter.minMeters / unit} />
          <Amount label={say("maxDistance", { unit: unitName })} onChange={(amount) => onChange({ maxMeters: amount && Math.round(amount * unit) })} value={filter.maxMeters && filter.maxMeters / unit} />
          <Amount label={say("minMinutes")} onChange={(amount) => onChange({ minMinutes: amount && Math.round(amount) })} value={filter.minMinutes} />
          <Amount label={say("maxMinutes")} onChange={(amount) => onChange({ maxMinutes: amount && Math.round(amount) })} value={filter.maxMinutes} />
        </div>
        <Field label={say("tags")} onChange={(tag) => onChange({ tag: tag || undefined })} value={filter.tag ?? ""} />
        <div className="pair">
          <Choice
            label={say("track")}
            onChange={(track) => onChange({ track: track || undefined })}
            options={[
              { value: "", label: say("any") },
              { value: "with", label: say("withTrack") },
              { value: "without", label: say("withoutTrack") },
            ]}
            value={filter.track ?? ""}
          />
          <Choice
            label={say("source")}
            onChange={(source) => onChange({ source: source || undefined })}
            options={[{ value: "", label: say("any") }, ...SOURCES.map((value) => ({ value: value as string, label: say(`source_${value}`) }))]}
            value={filter.source ?? ""}
          />
        </div>
        {gear.length > 0 ? (
          <Choice
            label={say("gear")}
            onChange={(id) => onChange({ gear: id || undefined })}
            options={[{ value: "", label: say("any") }, ...gear.flatMap(({ id, name, brand, model }) => (id ? [{ value: id, label: name ?? [brand, model].join(" ") }] : []))]}
            value={filter.gear ?? ""}
          />
        ) : null}
        <div className="filter-end">
          <Button kind="primary" onPress={onClose}>
            {found === undefined ? say("show") : say("showFound", { count: found })}
          </Button>
          {isNarrowed(filter) ? (
            <Button kind="plain" onPress={onClear}>
              {say("clearFilters")}
            </Button>
          ) : null}
        </div>
      </div>
    </Sheet>
  );
}

interface AmountProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (amount: number | undefined) => void;
}

/** Counts when the field is left or Enter is pressed, since half a number is another number. */
function Amount({ label, value, onChange }: AmountProps) {
  const keep = (text: string) => {
    const amount = Number(text.replace(",", "."));
    onChange(text.trim() !== "" && amount > 0 ? amount : undefined);
  };
  return (
    <Field
      defaultValue={value === undefined ? "" : String(Math.round(value * 100) / 100)}
      inputMode="decimal"
      key={value}
      label={label}
      onBlur={(event) => keep((event.target as HTMLInputElement).value)}
      onKeyDown={(event) => (event.key === "Enter" ? keep((event.target as HTMLInputElement).value) : undefined)}
    />
  );
}
