import { CalendarClock } from "lucide-react";
import type { Group } from "../../groups/group";
import { useTexts } from "../../text/messages";
import { useSports } from "../../training/sports";
import { messages } from "./messages";

/** What else the person has at that time: nothing forbids to join all the same. */
export function Conflicts({ conflicts }: { readonly conflicts: Group["conflicts"] }) {
  const say = useTexts(messages);
  const sports = useSports();
  if (conflicts.length === 0) {
    return null;
  }
  return (
    <section className="notice">
      <CalendarClock aria-hidden size={20} />
      <div className="notice-body">
        <strong>{say("conflicts")}</strong>
        <ul>
          {conflicts.map(({ id, title, sport, localStart, anyTimeOfDay }) => (
            <li key={id}>{`${title ?? sports(sport).name} · ${anyTimeOfDay ? say("anyTime") : localStart.slice(11, 16)}`}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
