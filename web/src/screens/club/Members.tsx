import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Ban, ShieldCheck, UserRound, UserRoundX } from "lucide-react";
import { useState } from "react";
import { grantable, isAtLeast, MEMBER_LISTS, membersQuery, outranks, type Club, type ClubMember, type MemberList, type Role } from "../../clubs/club";
import { messages as clubMessages } from "../../clubs/messages";
import { Button, Card, Fault, Segments, Sheet, Skeleton } from "../../design";
import { MoreMenu } from "../../design/MoreMenu";
import { PersonRow } from "../../people/PersonRow";
import { sessionQuery } from "../../session/session";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useZone } from "../../text/useToday";
import { messages } from "./messages";
import { useStaff } from "./useMembership";

interface MembersProps {
  readonly club: Club;
  readonly role: Role;
  readonly list: MemberList;
  readonly onList: (list: MemberList) => void;
}

/** Who is in the club; its staff also see who asks, is invited and is banned. */
export function Members({ club, role, list, onList }: MembersProps) {
  const say = useTexts(messages);
  const requests = club.requestCount ? ` · ${club.requestCount}` : "";
  const options = MEMBER_LISTS.map((value) => ({ value, label: say(`list_${value}`) + (value === "requests" ? requests : "") }));
  return (
    <Card title={say("people")}>
      {isAtLeast(role, "moderator") ? <Segments label={say("lists")} onChange={onList} options={options} value={list} /> : null}
      <List club={club} key={list} list={list} role={role} />
    </Card>
  );
}

function List({ club, list, role }: Omit<MembersProps, "onList">) {
  const say = useTexts(messages);
  const pages = useInfiniteQuery(membersQuery(club.id, list));
  const people = (pages.data?.pages ?? []).flatMap(({ items }) => items);
  if (pages.isPending) {
    return <Skeleton rows={3} />;
  }
  if (pages.isError && people.length === 0) {
    return <Fault failure={pages.error} onRetry={() => void pages.refetch()} />;
  }
  if (people.length === 0) {
    return <p className="quiet">{say(`nobody_${list}`)}</p>;
  }
  return (
    <>
      <ul className="person-list">
        {people.map((member) => (
          <li key={member.athleteId}>
            <Member club={club} list={list} member={member} role={role} />
          </li>
        ))}
      </ul>
      {pages.isFetchNextPageError ? <Fault failure={pages.error} /> : null}
      {pages.hasNextPage ? (
        <div>
          <Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
            {say("more")}
          </Button>
        </div>
      ) : null}
    </>
  );
}

interface MemberProps {
  readonly club: Club;
  readonly list: MemberList;
  readonly role: Role;
  readonly member: ClubMember;
}

function Member({ club, list, role, member }: MemberProps) {
  const say = useTexts(messages);
  const sayClub = useTexts(clubMessages);
  const formats = useFormats();
  const zone = useZone();
  const since = say("since", { day: formats.dayWithYear(member.sinceAt, zone) });
  return (
    <PersonRow acts={<Acts club={club} list={list} member={member} role={role} />} athleteId={member.athleteId} name={member.name}>
      {list === "members" ? `${sayClub(member.role ?? "member")} · ${since}` : since}
    </PersonRow>
  );
}

function Acts({ club, list, role, member }: MemberProps) {
  const say = useTexts(messages);
  const { athleteId } = member;
  const name = member.name ?? say("somebody");
  const { act, isPending } = useStaff(club.id, athleteId, name);
  const accountId = useQuery(sessionQuery).data?.accountId;
  const [ending, setEnding] = useState<Ending>();
  switch (list) {
    case "requests":
      return (
        <>
          <Button aria-label={say("admitWho", { name })} isPending={isPending} onPress={() => act({ kind: "admit" })}>
            {say("admit")}
          </Button>
          <Button aria-label={say("declineWho", { name })} isPending={isPending} kind="plain" onPress={() => act({ kind: "decline" })}>
            {say("decline")}
          </Button>
        </>
      );
    case "invited":
      return (
        <Button aria-label={say("uninviteWho", { name })} isPending={isPending} kind="plain" onPress={() => act({ kind: "uninvite" }, { kind: "invite" })}>
          {say("uninvite")}
        </Button>
      );
    case "banned":
      return (
        <Button aria-label={say("unbanWho", { name })} isPending={isPending} kind="plain" onPress={() => act({ kind: "unban" }, { kind: "ban" })}>
          {say("unban")}
        </Button>
      );
    case "members": {
      if (athleteId === accountId || !isAtLeast(role, "moderator") || !outranks(role, member.role)) {
        return null;
      }
      const before = member.role ?? "member";
      const roles = grantable(role)
        .filter((each) => each !== before)
        .map((each) => ({ key: each, label: say("make", { role: each }), icon: each === "member" ? UserRound : ShieldCheck, onAct: () => act({ kind: "role", role: each }, { kind: "role", role: before }) }));
      const endings = [
        { key: "remove", label: say("remove"), icon: UserRoundX, isDangerous: true, onAct: () => setEnding("remove") },
        { key: "ban", label: say("ban"), icon: Ban, isDangerous: true, onAct: () => setEnding("ban") },
      ];
      return (
        <>
          <MoreMenu acts={[...roles, ...endings]} label={say("acts", { name })} />
          {ending ? <EndSheet ending={ending} name={name} onClose={() => setEnding(undefined)} onEnd={() => act({ kind: ending })} /> : null}
        </>
      );
    }
  }
}

type Ending = "remove" | "ban";

interface EndSheetProps {
  readonly ending: Ending;
  readonly name: string;
  readonly onEnd: () => void;
  readonly onClose: () => void;
}

/** Says what is lost before it is: whoever is out of the club comes back by joining again only. */
function EndSheet({ ending, name, onEnd, onClose }: EndSheetProps) {
  const say = useTexts(messages);
  return (
    <Sheet isOpen onClose={onClose} title={say(`${ending}Title`, { name })}>
      <p>{say(`${ending}Why`, { name })}</p>
      <div className="inline">
        <Button
          kind="danger"
          onPress={() => {
            onClose();
            onEnd();
          }}
        >
          {say(ending)}
        </Button>
        <Button autoFocus onPress={onClose}>
          {say("keep")}
        </Button>
      </div>
    </Sheet>
  );
}
