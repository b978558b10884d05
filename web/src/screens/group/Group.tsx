import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Fault, Notice, Page, Skeleton } from "../../design";
import { Discussion } from "../../discussions/Discussion";
import { areListed, groupQuery, hasResult, type ReadGroup } from "../../groups/group";
import { Standing } from "../../groups/GroupRow";
import { messages as groupMessages } from "../../groups/messages";
import { HiddenNotice } from "../../moderation/HiddenNotice";
import { ReportMenu } from "../../moderation/useReporting";
import { sessionQuery } from "../../session/session";
import { useTexts } from "../../text/messages";
import { About } from "./About";
import { Announcements } from "./Announcements";
import { CheckIn } from "./checkin/CheckIn";
import { Conflicts } from "./Conflicts";
import { EventMode } from "./event/EventMode";
import { InvitationLink } from "./InvitationLink";
import { Result } from "./joint/Result";
import { messages } from "./messages";
import { OrganiserMenu } from "./OrganiserMenu";
import { OwnPart } from "./OwnPart";
import { Participants } from "./Participants";
import { Route } from "./route/Route";
import type { GroupSearch } from "./screen";
import { Sheets } from "./Sheets";
import "../../groups/groups.css";

export function Screen() {
  const { id = "" } = useParams({ strict: false });
  const say = useTexts(groupMessages);
  const read = useQuery(groupQuery(id));
  if (read.isPending) {
    return (
      <Page title={say("unnamed")}>
        <Skeleton rows={5} tall />
      </Page>
    );
  }
  return read.data ? <One read={read.data} /> : <Page title={say("unnamed")}>{<Fault failure={read.error} onRetry={() => void read.refetch()} />}</Page>;
}

function One({ read }: { readonly read: ReadGroup }) {
  const say = useTexts(messages);
  const sayGroup = useTexts(groupMessages);
  const search: GroupSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const { group } = read;
  const go = (to: GroupSearch) => void navigate({ to: "/groups/$id", params: { id: group.id }, search: to });
  const accountId = useQuery(sessionQuery).data?.accountId;
  const isOrganiser = accountId !== undefined && accountId === group.organiserId;
  const isOpen = group.status === "scheduled" && new Date(group.startTime) > new Date();
  const menu = group.organises ? (
    isOpen ? (
      <OrganiserMenu hasSeries={isOrganiser && group.seriesId !== undefined} isOrganiser={isOrganiser} onGo={go} />
    ) : undefined
  ) : (
    <ReportMenu label={say("menu")} person={group.organisers.find(({ athleteId }) => athleteId === group.organiserId)} subject={{ kind: "group-training", id: group.id }} />
  );
  return (
    <Page acts={menu} lead={<Standing group={group} />} title={group.name ?? sayGroup("unnamed")}>
      {group.status === "cancelled" ? (
        <Notice kind="danger" title={say("cancelled")}>
          {group.cancelReason}
        </Notice>
      ) : null}
      {group.hiddenByModerators ? <HiddenNotice isConcerned={isOrganiser} what="group" /> : null}
      <About group={group} isOrganiser={isOrganiser} />
      {areListed(group) ? <Route group={group} isOpen={isOpen} /> : null}
      {isOpen ? <OwnPart group={group} /> : null}
      <CheckIn group={group} />
      <Conflicts conflicts={group.conflicts} />
      {areListed(group) ? <EventMode group={group} isOpen={isOpen} /> : null}
      {hasResult(group) && areListed(group) ? <Result group={group} /> : null}
      <Announcements group={group} />
      <Participants group={group} />
      <Discussion isOwn={group.organises} subject={{ kind: "group-training", id: group.id }} />
      {group.organises && isOpen ? <InvitationLink id={group.id} /> : null}
      {isOpen ? <Sheets isOrganiser={isOrganiser} onClose={() => go({})} read={read} sheet={search.sheet} /> : null}
    </Page>
  );
}
