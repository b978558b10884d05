import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Card } from "../../../design";
import { participantsQuery, type Group } from "../../../groups/group";
import type { JointPerson } from "../../../groups/joint";
import { PersonName } from "../../../people/PersonName";
import { useTexts } from "../../../text/messages";
import { messages } from "./messages";
import { useConfirmation } from "./useConfirmation";

interface ConfirmProps {
  readonly group: Group;
  readonly people: readonly JointPerson[];
}

/** The organisers' word for those who have no recording. */
export function Confirm({ group, people }: ConfirmProps) {
  const say = useTexts(messages);
  const pages = useInfiniteQuery(participantsQuery(group.id, "going"));
  const came = new Set(people.map(({ athleteId }) => athleteId));
  const missing = (pages.data?.pages ?? []).flatMap((page) => page.items ?? []).filter(({ athleteId }) => !came.has(athleteId));
  if (missing.length === 0 && !pages.hasNextPage) {
    return null;
  }
  return (
    <Card title={say("confirmTitle")} why={say("confirmWhy")}>
      <ul className="group-people">
        {missing.map(({ athleteId, name }) => (
          <One athleteId={athleteId} id={group.id} key={athleteId} name={name} />
        ))}
      </ul>
      {pages.hasNextPage ? (
        <Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
          {say("more")}
        </Button>
      ) : null}
    </Card>
  );
}

function One({ id, athleteId, name }: { readonly id: string; readonly athleteId: string; readonly name: string | undefined }) {
  const say = useTexts(messages);
  const { confirm, isPending } = useConfirmation(id, athleteId);
  return (
    <li>
      <span>
        <PersonName athleteId={athleteId} name={name} />
      </span>
      <Button isPending={isPending} onPress={confirm}>
        {say("confirm")}
      </Button>
    </li>
  );
}
