import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { clubQuery } from "../../clubs/club";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

/** For which club it is; for its members alone, so nothing where the club is not read. */
export function ClubFact({ clubId }: { readonly clubId: string }) {
  const say = useTexts(messages);
  const club = useQuery(clubQuery(clubId)).data?.club;
  return club ? (
    <div>
      <dt>{say("club")}</dt>
      <dd>
        <Link params={{ id: clubId }} to="/clubs/$id">
          {club.name}
        </Link>
      </dd>
    </div>
  ) : null;
}
