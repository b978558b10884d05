import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ButtonLink, Card, Fault, sayDone, Select, Skeleton } from "../../design";
import { profileQuery } from "../../session/profile";
import { today } from "../../text/days";
import { useTexts } from "../../text/messages";
import { audiencesFor, isMinor } from "./age";
import { messages } from "./messages";
import { PARTS, patchVisibility, visibilityQuery, type Audience, type Visibility, type VisiblePart } from "./queries";

/** Who sees which part; saved as it is chosen. */
export function Audiences() {
  const say = useTexts(messages);
  const visibility = useQuery(visibilityQuery);
  const profile = useQuery(profileQuery).data?.document;
  const minor = isMinor(profile?.birthDate, today());
  const choose = useChoice(visibility.data?.parts);
  return (
    <Card title={say("audience")} why={say("audienceWhy")}>
      {minor ? <p className="privacy-young">{say("young")}</p> : null}
      {profile && minor === undefined ? (
        <div className="privacy-young">
          <p>{say("ageUnknown")}</p>
          <ButtonLink to="/profile">{say("toProfile")}</ButtonLink>
        </div>
      ) : null}
      {visibility.isPending ? <Skeleton rows={5} /> : null}
      {visibility.isError ? <Fault failure={visibility.error} onRetry={() => void visibility.refetch()} /> : null}
      {visibility.data ? (
        <div className="privacy-parts">
          {PARTS.map((part) => (
            <PartSelect key={part} minor={minor} onChoose={(audience) => choose(part, audience)} part={part} parts={visibility.data.parts} />
          ))}
        </div>
      ) : null}
    </Card>
  );
}

interface PartSelectProps {
  readonly part: VisiblePart;
  readonly parts: Visibility;
  readonly minor: boolean | undefined;
  readonly onChoose: (audience: Audience | null) => void;
}

function PartSelect({ part, parts, minor, onChoose }: PartSelectProps) {
  const say = useTexts(messages);
  const isChosen = parts.chosen.includes(part);
  const offered = new Set([...audiencesFor(part, minor), ...(isChosen ? [parts[part]] : [])]);
  return (
    <Select label={say(part)} onChange={(chosen) => onChoose(chosen === "" ? null : (chosen as Audience))} value={isChosen ? parts[part] : ""}>
      <option value="">{isChosen ? say("byDefault") : say("byDefaultNow", { audience: say(parts[part]) })}</option>
      {[...offered].map((audience) => (
        <option key={audience} value={audience}>
          {say(audience)}
        </option>
      ))}
    </Select>
  );
}

interface Choosing {
  readonly part: VisiblePart;
  readonly audience: Audience | null;
}

/** Shows the choice at once; the toast takes it back. */
function useChoice(before: Visibility | undefined): (part: VisiblePart, audience: Audience | null) => void {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: async ({ part, audience }: Choosing) => patchVisibility(part, audience, (await queries.fetchQuery({ ...visibilityQuery, staleTime: 0 })).etag),
    onError: (failure: Error) => sayDone(say("refused", { why: failure.message })),
    onSettled: () => queries.invalidateQueries({ queryKey: visibilityQuery.queryKey }),
  });
  return (part, audience) => {
    const undone = before?.chosen.includes(part) ? before[part] : null;
    change.mutate(
      { part, audience },
      {
        onSuccess: (now) => sayDone(say("changed", { part: say(part), audience: say(now[part]) }), () => change.mutate({ part, audience: undone })),
      },
    );
  };
}
