import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { UsersRound } from "lucide-react";
import { clubQuery, isAtLeast, roleIn, type ReadClub } from "../../clubs/club";
import { ClubStanding } from "../../clubs/ClubRow";
import { ButtonLink, Card, Empty, Notice, Page, Skeleton } from "../../design";
import { Discussion } from "../../discussions/Discussion";
import { FeedList } from "../../feed/FeedList";
import { HiddenNotice } from "../../moderation/HiddenNotice";
import { ReportMenu } from "../../moderation/useReporting";
import { Failed } from "../../people/Failed";
import { isNowhere } from "../../people/relations";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useZone } from "../../text/useToday";
import { About } from "./About";
import { ClubLink } from "./ClubLink";
import { ClubMenu } from "./ClubMenu";
import { Members } from "./Members";
import { messages } from "./messages";
import { OwnPart } from "./OwnPart";
import type { ClubSearch } from "./screen";
import { Sheets } from "./Sheets";
import { Trainings } from "./Trainings";
import "../../groups/groups.css";

export function Screen() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const say = useTexts(messages);
  const read = useQuery(clubQuery(id));
  if (read.data) {
    return <One key={id} read={read.data} />;
  }
  return isNowhere(read.error) ? (
    <Page title={say("nowhere")}>
      <Empty acts={<ButtonLink to="/clubs">{say("toClubs")}</ButtonLink>} icon={UsersRound} title={say("nowhere")}>
        {say("nowhereWhy")}
      </Empty>
    </Page>
  ) : (
    <Page title={say("title")}>{read.isError ? <Failed failure={read.error} onRetry={() => void read.refetch()} /> : <Skeleton rows={5} tall />}</Page>
  );
}

function One({ read }: { readonly read: ReadClub }) {
  const say = useTexts(messages);
  const search: ClubSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const { club } = read;
  const role = roleIn(club);
  const listed = search.list ? { list: search.list } : {};
  const go = (to: ClubSearch) => void navigate({ to: "/clubs/$id", params: { id: club.id }, search: to });
  const isStaff = isAtLeast(role, "moderator");
  const menu = role ? <ClubMenu club={club} onGo={(sheet) => go({ ...listed, sheet })} role={role} /> : <ReportMenu label={say("menu")} subject={{ kind: "club", id: club.id }} />;
  return (
    <Page acts={menu} lead={<ClubStanding club={club} />} title={club.name}>
      {club.hidden ? <HiddenNotice decisionId={club.hidden.decisionId} what="club" /> : null}
      {club.withheld && !club.hidden ? <HiddenNotice isConcerned={false} what="withheldClub" /> : null}
      <Ending club={club} />
      <About club={club} />
      {role ? null : <OwnPart club={club} />}
      {role ? (
        <>
          <Trainings clubId={club.id} mayPlan={isStaff && club.status === "active"} />
          <Members club={club} list={isStaff ? (search.list ?? "members") : "members"} onList={(list) => go(list === "members" ? {} : { list })} role={role} />
          {isStaff && club.status === "active" ? <ClubLink id={club.id} /> : null}
          <Discussion isOwn={isStaff} subject={{ kind: "club", id: club.id }} />
          <section className="stack">
            <h2>{say("feed")}</h2>
            <FeedList clubId={club.id} empty={<p className="quiet">{say("feedEmpty")}</p>} />
          </section>
        </>
      ) : (
        <>
          <Card>
            <p className="quiet">{say("onlyMembers")}</p>
          </Card>
          <Discussion subject={{ kind: "club", id: club.id }} />
        </>
      )}
      {role ? <Sheets onClose={() => go(listed)} read={read} role={role} sheet={search.sheet} /> : null}
    </Page>
  );
}

function Ending({ club }: Pick<ReadClub, "club">) {
  const say = useTexts(messages);
  const formats = useFormats();
  const zone = useZone();
  if (club.status === "closed") {
    return <Notice kind="danger" title={say("closed")} />;
  }
  return club.status === "closing" && club.closesAt ? (
    <Notice kind="danger" title={say("closes", { day: formats.dayWithYear(club.closesAt, zone) })}>
      {say("closesWhy")}
    </Notice>
  ) : null;
}
