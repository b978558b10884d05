import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Ban, Pencil } from "lucide-react";
import { Fragment } from "react";
import { Card, Fault, Notice, Page, Skeleton } from "../../design";
import { MoreMenu } from "../../design/MoreMenu";
import { groupQuery, type Group, type ReadGroup } from "../../groups/group";
import { Standing } from "../../groups/GroupRow";
import { GroupSheet } from "../../groups/GroupSheet";
import { messages as groupMessages } from "../../groups/messages";
import { useWhen } from "../../groups/useWhen";
import { PersonName } from "../../people/PersonName";
import { useTexts } from "../../text/messages";
import { duration } from "../../text/formats";
import { useSports } from "../../training/sports";
import { Announcements } from "./Announcements";
import { CancelSheet } from "./CancelSheet";
import { Conflicts } from "./Conflicts";
import { InvitationLink } from "./InvitationLink";
import { messages } from "./messages";
import { OwnPart } from "./OwnPart";
import { Participants } from "./Participants";
import type { GroupSearch } from "./screen";
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
  const isOpen = group.status === "scheduled" && new Date(group.startTime) > new Date();
  return (
    <Page acts={group.organises && isOpen ? <OrganiserMenu onGo={go} /> : undefined} lead={<Standing group={group} />} title={group.name ?? sayGroup("unnamed")}>
      {group.status === "cancelled" ? (
        <Notice kind="danger" title={say("cancelled")}>
          {group.cancelReason}
        </Notice>
      ) : null}
      <About group={group} />
      {isOpen ? <OwnPart group={group} /> : null}
      <Conflicts conflicts={group.conflicts} />
      <Announcements group={group} />
      <Participants group={group} />
      {group.organises && isOpen ? <InvitationLink id={group.id} /> : null}
      {search.sheet === "change" && isOpen ? <GroupSheet onClose={() => go({})} read={read} /> : null}
      {search.sheet === "cancel" && isOpen ? <CancelSheet onClose={() => go({})} read={read} /> : null}
    </Page>
  );
}

function OrganiserMenu({ onGo }: { readonly onGo: (to: GroupSearch) => void }) {
  const say = useTexts(messages);
  return (
    <MoreMenu
      acts={[
        { key: "change", label: say("change"), icon: Pencil, onAct: () => onGo({ sheet: "change" }) },
        { key: "cancel", label: say("cancel"), icon: Ban, isDangerous: true, onAct: () => onGo({ sheet: "cancel" }) },
      ]}
      label={say("menu")}
    />
  );
}

function About({ group }: { readonly group: Group }) {
  const say = useTexts(messages);
  const sayGroup = useTexts(groupMessages);
  const when = useWhen();
  const sport = useSports()(group.sport);
  const taken = group.capacity ? sayGroup("places", { going: group.going, capacity: group.capacity }) : sayGroup("people", { going: group.going });
  const facts: readonly (readonly [string, string])[] = [
    [say("when"), when(group)],
    ...(group.place?.name ? [[say("where"), group.place.name] as const] : []),
    [say("lasts"), duration(group.durationSeconds)],
    ...(group.level ? [[say("level"), sayGroup(group.level)] as const] : []),
    [say("places"), taken],
  ];
  return (
    <Card title={sport.name}>
      <dl className="group-facts">
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
        {group.organisers.length > 0 ? <Organisers organisers={group.organisers} /> : null}
      </dl>
      {group.description ? <p className="group-words">{group.description}</p> : null}
    </Card>
  );
}

function Organisers({ organisers }: Pick<Group, "organisers">) {
  const say = useTexts(messages);
  return (
    <div>
      <dt>{say("organisedBy")}</dt>
      <dd>
        {organisers.map(({ athleteId, name }, index) => (
          <Fragment key={athleteId}>
            {index > 0 ? ", " : null}
            <PersonName athleteId={athleteId} name={name} />
          </Fragment>
        ))}
      </dd>
    </div>
  );
}
