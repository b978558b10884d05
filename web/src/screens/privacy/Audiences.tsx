import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ButtonLink, Card, Fault, Pick, sayDone, Skeleton } from "../../design";
import { profileQuery } from "../../session/profile";
import { useTexts } from "../../text/messages";
import { useToday } from "../../text/useToday";
import { audiencesFor, isMinor } from "./age";
import { messages } from "./messages";
import { PARTS, patchVisibility, visibilityQuery, type Audience, type Visibility, type VisiblePart } from "./queries";

/** Who sees which part; each is saved by itself. */
export function Audiences() {
  const say = useTexts(messages);
  const visibility = useQuery(visibilityQuery);
  const profile = useQuery(profileQuery).data?.document;
  const minor = isMinor(profile?.birthDate, useToday());
  const choose = useChoice(visibility.data);
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
            <PartPick key={part} minor={minor} onChoose={(audience) => choose(part, audience)} part={part} parts={visibility.data} />
          ))}
        </div>
      ) : null}
    </Card>
  );
}

interface PartPickProps {
  readonly part: VisiblePart;
  readonly parts: Visibility;
  readonly minor: boolean | undefined;
  readonly onChoose: (audience: Audience | null) => void;
}

function PartPick({ part, parts, minor, onChoose }: PartPickProps) {
  const say = useTexts(messages);
  const isChosen = parts.chosen.includes(part);
  const offered = new Set([...audiencesFor(part, minor), ...(isChosen ? [parts[part]] : [])]);
  return (
    <Pick
      act={say("save")}
      label={say(part)}
      onPick={(chosen) => onChoose(chosen === DEFAULT ? null : (chosen as Audience))}
      options={[
        { id: DEFAULT, name: isChosen ? say("byDefault") : say("byDefaultNow", { audience: say(parts[part]) }) },
        ...[...offered].map((audience) => ({ id: audience, name: say(audience) })),
      ]}
      value={isChosen ? parts[part] : DEFAULT}
    />
  );
}

const DEFAULT = "";
const CHANGE = ["visibility-change"];

interface Choosing {
  readonly part: VisiblePart;
  readonly audience: Audience | null;
  /** What the toast returns to; absent while it does. */
  readonly former?: { readonly audience: Audience | null };
}

/** Shows the choice at once and sends one after another, each on what the one before left; the toast takes it back. */
function useChoice(parts: Visibility | undefined): (part: VisiblePart, audience: Audience | null) => void {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const change = useMutation({
    mutationKey: CHANGE,
    scope: { id: "visibility" },
    mutationFn: ({ part, audience }: Choosing) => patchVisibility(part, audience),
    onMutate: async ({ part, audience }) => {
      await queries.cancelQueries({ queryKey: visibilityQuery.queryKey });
      queries.setQueryData(visibilityQuery.queryKey, (now) => now && withChoice(now, part, audience));
    },
    onSuccess: (now, { part, former }) => {
      if (former) {
        sayDone(say("changed", { part: say(part), audience: say(now[part]) }), () => change.mutate({ part, audience: former.audience }));
      }
    },
    onError: (failure: Error) => sayDone(say("refused", { why: failure.message })),
    onSettled: () => {
      const isLast = queries.isMutating({ mutationKey: CHANGE }) === 1;
      return isLast ? queries.invalidateQueries({ queryKey: visibilityQuery.queryKey }) : undefined;
    },
  });
  return (part, audience) => change.mutate({ part, audience, former: { audience: parts?.chosen.includes(part) ? parts[part] : null } });
}

function withChoice(parts: Visibility, part: VisiblePart, audience: Audience | null): Visibility {
  const others = parts.chosen.filter((each) => each !== part);
  return audience === null ? { ...parts, chosen: others } : { ...parts, [part]: audience, chosen: [...others, part] };
}
