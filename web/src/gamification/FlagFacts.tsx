import { joined } from "../text/formats";
import { useTexts } from "../text/messages";
import { useFormats } from "../text/useFormats";
import { useZone } from "../text/useToday";
import { evidenceOf } from "./evidence";
import type { FairnessFlag } from "./fairness";
import { fairnessMessages } from "./fairnessMessages";
import "../moderation/moderation.css";

/** What was measured, against which limit, and when it was found. */
export function FlagFacts({ flag }: { readonly flag: FairnessFlag }) {
  const say = useTexts(fairnessMessages);
  const formats = useFormats();
  const zone = useZone();
  const { name, meters = 0, measured, limit, isLeast } = evidenceOf(flag, formats);
  return (
    <dl className="moderation-facts">
      <div>
        <dt>{say(name, { distance: joined(formats.roundDistance(meters)) })}</dt>
        <dd>{measured}</dd>
      </div>
      <div>
        <dt>{say(isLeast ? "least" : "most")}</dt>
        <dd>{limit}</dd>
      </div>
      <div>
        <dt>{say("found")}</dt>
        <dd>{formats.dayWithYear(flag.foundAt, zone)}</dd>
      </div>
    </dl>
  );
}
