import { Ban, UserRoundMinus } from "lucide-react";
import { useState, type ReactNode } from "react";
import { Button } from "../../design";
import { MoreMenu } from "../../design/MoreMenu";
import { EndSheet, type Ending } from "../../people/EndSheet";
import { messages as peopleMessages } from "../../people/messages";
import { PersonRow } from "../../people/PersonRow";
import type { RelatedPerson } from "../../people/relations";
import { stranger, type List, type Relationship } from "../../people/standing";
import { useTies } from "../../people/useTies";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useZone } from "../../text/useToday";
import { messages } from "./messages";

interface RelatedRowProps {
  readonly list: List;
  readonly person: RelatedPerson;
}

/** A person in one of the lists, with what can be done about that. */
export function RelatedRow({ list, person }: RelatedRowProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const zone = useZone();
  const { athleteId, name, beganAt } = person;
  return (
    <PersonRow acts={<Acts list={list} person={person} />} athleteId={athleteId} name={name}>
      {say(`since_${list}`, { day: formats.dayWithYear(beganAt, zone) })}
    </PersonRow>
  );
}

/** As far as the list says it. */
const STANDINGS: Readonly<Record<List, Partial<Relationship>>> = {
  friends: { friendship: "friend" },
  received: { friendship: "asked" },
  sent: { friendship: "requested" },
  followees: { following: true },
  followers: { followed: true },
  blocks: { blocked: true },
};

function Acts({ list, person }: RelatedRowProps): ReactNode {
  const say = useTexts(peopleMessages);
  const { act, remove, isPending } = useTies({ ...stranger(person.athleteId, person.name), ...STANDINGS[list] });
  const [ending, setEnding] = useState<Ending>();
  const name = person.name ?? say("somebody");
  switch (list) {
    case "received":
      return (
        <>
          <Button aria-label={say("acceptWho", { name })} isPending={isPending} onPress={() => act("accept")}>
            {say("accept")}
          </Button>
          <Button aria-label={say("declineWho", { name })} kind="plain" onPress={() => remove("received")}>
            {say("decline")}
          </Button>
        </>
      );
    case "sent":
      return (
        <Button aria-label={say("withdrawWho", { name })} onPress={() => remove("sent")}>
          {say("withdraw")}
        </Button>
      );
    case "followees":
      return (
        <Button aria-label={say("unfollowWho", { name })} isPending={isPending} onPress={() => act("unfollow")}>
          {say("unfollow")}
        </Button>
      );
    case "blocks":
      return (
        <Button aria-label={say("unblockWho", { name })} isPending={isPending} onPress={() => act("unblock")}>
          {say("unblock")}
        </Button>
      );
    default:
      return (
        <>
          <MoreMenu
            acts={[
              list === "friends"
                ? { key: "unfriend", label: say("unfriend"), icon: UserRoundMinus, onAct: () => setEnding("unfriend") }
                : { key: "remove", label: say("removeFollower"), icon: UserRoundMinus, onAct: () => remove("followers") },
              { key: "block", label: say("block"), icon: Ban, isDangerous: true, onAct: () => setEnding("block") },
            ]}
            label={say("moreFor", { name })}
          />
          {ending ? <EndSheet ending={ending} name={name} onClose={() => setEnding(undefined)} onEnd={() => act(ending)} /> : null}
        </>
      );
  }
}
