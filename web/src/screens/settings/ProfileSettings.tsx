import { useQuery } from "@tanstack/react-query";
import { Button, Fault, Pick, Segments, Skeleton } from "../../design";
import { profileQuery, type ProfileChange } from "../../session/profile";
import type { WeekStart } from "../../text/days";
import type { Units } from "../../text/formats";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

const UNITS: readonly Units[] = ["metric", "imperial"];
const WEEK_STARTS: readonly WeekStart[] = ["monday", "sunday", "saturday"];

/** Kept in the profile, so that every device of the person follows. */
export function ProfileSettings({ change }: { readonly change: ProfileChange }) {
  const say = useTexts(messages);
  const read = useQuery(profileQuery);
  if (read.isError) {
    return <Fault failure={read.error} onRetry={() => void read.refetch()} />;
  }
  if (!read.data) {
    return <Skeleton rows={2} />;
  }
  const profile = { ...read.data.document, ...change.pending };
  return (
    <>
      <div className="setting">
        <h2>{say("units")}</h2>
        <Segments label={say("units")} onChange={(units) => change.save({ units })} options={UNITS.map((value) => ({ value, label: say(value) }))} value={profile.units ?? "metric"} />
      </div>
      <div className="setting">
        <h2>{say("weekStart")}</h2>
        <Segments
          label={say("weekStart")}
          onChange={(weekStart) => change.save({ weekStart })}
          options={WEEK_STARTS.map((value) => ({ value, label: say(value) }))}
          value={profile.weekStart ?? "monday"}
        />
      </div>
      <TimeZone onChoose={(timeZone) => change.save({ timeZone })} zone={profile.timeZone ?? "UTC"} />
      {change.isError ? <Fault failure={change.error} /> : null}
    </>
  );
}

function TimeZone({ zone, onChoose }: { readonly zone: string; readonly onChoose: (zone: string) => void }) {
  const say = useTexts(messages);
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC", zone])].sort();
  return (
    <div className="setting">
      <h2>{say("timeZone")}</h2>
      <div className="setting-zone">
        <Pick act={say("save")} hideLabel label={say("timeZone")} onPick={onChoose} options={zones.map((id) => ({ id, name: id.replaceAll("_", " ") }))} value={zone} />
        {here && here !== zone ? <Button onPress={() => onChoose(here)}>{say("timeZoneHere", { zone: here.replaceAll("_", " ") })}</Button> : null}
      </div>
      <p className="quiet setting-why">{say("timeZoneWhy")}</p>
    </div>
  );
}
