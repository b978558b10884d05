import type { Club } from "../../clubs/club";
import { Button, Card } from "../../design";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import { useEnding, useJoining } from "./useMembership";

/** What one who is no member can do: join, ask, answer an invitation or withdraw a request. */
export function OwnPart({ club }: { readonly club: Club }) {
  const say = useTexts(messages);
  const join = useJoining(club.id);
  const end = useEnding(club.id);
  const state = club.membership?.state;
  if (state === "banned") {
    return <p className="quiet">{say("banned")}</p>;
  }
  if (state === "requested") {
    return (
      <Card>
        <p>{say("youAsked")}</p>
        <div>
          <Button isPending={end.isPending} onPress={() => end.mutate("withdraw")}>
            {say("withdraw")}
          </Button>
        </div>
      </Card>
    );
  }
  if (club.status !== "active") {
    return null;
  }
  if (state !== "invited" && club.admission === "invitation") {
    return <p className="quiet">{say("onlyInvited")}</p>;
  }
  const act = state === "invited" ? "accept" : club.admission === "request" ? "ask" : "join";
  return (
    <Card>
      {state === "invited" ? <p>{say("youAreInvited")}</p> : null}
      {club.rules ? <p className="quiet">{say("agree")}</p> : null}
      <div className="inline">
        <Button isPending={join.isPending} kind="primary" onPress={() => join.mutate()}>
          {say(act)}
        </Button>
        {state === "invited" ? (
          <Button isPending={end.isPending} kind="plain" onPress={() => end.mutate("refuse")}>
            {say("refuse")}
          </Button>
        ) : null}
      </div>
    </Card>
  );
}
