import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Fault, Notice, Page, Skeleton } from "../../design";
import { areListed, groupQuery, hasResult, type ReadGroup } from "../../groups/group";
import { Standing } from "../../groups/GroupRow";
import { messages as groupMessages } from "../../groups/messages";
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
  return (
    <Page acts={group.organises && isOpen ? <OrganiserMenu hasSeries={isOrganiser && group.seriesId !== undefined} isOrganiser={isOrganiser} onGo={go} /> : undefined} lead={<Standing group={group} />} title={group.name ?? sayGroup("unnamed")}>
      {group.status === "cancelled" ? (
        <Notice kind="danger" title={say("cancelled")}>
          {group.cancelReason}
        </Notice>
      ) : null}
      <About group={group} isOrganiser={isOrganiser} />
      {isOpen ? <OwnPart group={group} /> : null}
      <CheckIn group={group} />
      <Conflicts conflicts={group.conflicts} />
      {areListed(group) ? <EventMode group={group} isOpen={isOpen} /> : null}
      {hasResult(group) && areListed(group) ? <Result group={group} /> : null}
      <Announcements group={group} />
      <Participants group={group} />
      {group.organises && isOpen ? <InvitationLink id={group.id} /> : null}
      {isOpen ? <Sheets onClose={() => go({})} read={read} sheet={search.sheet} /> : null}
    </Page>
  );
}
