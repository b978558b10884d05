import type { Club } from "../../clubs/club";
import { messages as clubMessages } from "../../clubs/messages";
import { Card } from "../../design";
import { PersonName } from "../../people/PersonName";
import { LinkedText } from "../../text/LinkedText";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

/** What the staff say of the club. */
export function About({ club }: { readonly club: Club }) {
  const say = useTexts(messages);
  const sayClub = useTexts(clubMessages);
  return (
    <Card title={say("about")}>
      {club.description ? (
        <p className="group-words">
          <LinkedText text={club.description} />
        </p>
      ) : null}
      <dl className="group-facts">
        <div>
          <dt>{say("size")}</dt>
          <dd>{club.memberCount}</dd>
        </div>
        <div>
          <dt>{sayClub("admission")}</dt>
          <dd>{sayClub(club.admission)}</dd>
        </div>
        <div>
          <dt>{sayClub("visibility")}</dt>
          <dd>{sayClub(club.visibility === "members" ? "onlyMembers" : "everyone")}</dd>
        </div>
        {club.owner ? (
          <div>
            <dt>{say("owner")}</dt>
            <dd>
              <PersonName athleteId={club.owner.athleteId} name={club.owner.name} />
            </dd>
          </div>
        ) : null}
      </dl>
      {club.rules ? (
        <>
          <h3>{say("rules")}</h3>
          <p className="group-words">
            <LinkedText text={club.rules} />
          </p>
        </>
      ) : null}
    </Card>
  );
}
