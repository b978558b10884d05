import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useState } from "react";
import { isAtLeast, membersQuery, type Club, type ReadClub, type Role } from "../../clubs/club";
import { ChangeClubSheet } from "../../clubs/ChangeClubSheet";
import { Button, Choice, Fault, Form, sayDone, Sheet, Skeleton, Tag } from "../../design";
import { PersonRow } from "../../people/PersonRow";
import { useRelated, type RelatedPerson } from "../../people/relations";
import { api } from "../../session/api";
import { sessionQuery } from "../../session/session";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import type { ClubSearch } from "./screen";
import { useClosing } from "./useClosing";
import { useEnding, useStaff } from "./useMembership";

interface SheetsProps {
  readonly sheet: ClubSearch["sheet"];
  readonly read: ReadClub;
  readonly role: Role;
  readonly onClose: () => void;
}

/** The sheet that the address names, as far as the person's role goes. */
export function Sheets({ sheet, read, role, onClose }: SheetsProps) {
  const { club } = read;
  const isActive = club.status === "active";
  if (sheet === "leave") {
    return <LeaveSheet club={club} onClose={onClose} role={role} />;
  }
  if (sheet === "change" && isActive && isAtLeast(role, "administrator")) {
    return <ChangeClubSheet onClose={onClose} read={read} />;
  }
  if (sheet === "invite" && isActive && isAtLeast(role, "moderator")) {
    return <InviteSheet id={club.id} onClose={onClose} />;
  }
  if (sheet === "hand-over" && role === "owner") {
    return <HandOverSheet id={club.id} onClose={onClose} />;
  }
  return sheet === "close" && isActive && role === "owner" ? <CloseSheet id={club.id} onClose={onClose} /> : null;
}

/** Says what is lost before it is: one joins again only as the club admits. */
function LeaveSheet({ club, role, onClose }: { readonly club: Club; readonly role: Role; readonly onClose: () => void }) {
  const say = useTexts(messages);
  const end = useEnding(club.id);
  return (
    <Sheet isOpen onClose={onClose} title={say("leave")}>
      <p>{say(role === "owner" ? "leaveOwnerWhy" : "leaveWhy")}</p>
      <div>
        <Button
          kind="danger"
          onPress={() => {
            onClose(); // first, as the sheet is gone with the role
            end.mutate("leave");
          }}
        >
          {say("leave")}
        </Button>
      </div>
    </Sheet>
  );
}

interface SheetProps {
  readonly id: string;
  readonly onClose: () => void;
}

function CloseSheet({ id, onClose }: SheetProps) {
  const say = useTexts(messages);
  const { close } = useClosing(id);
  return (
    <Sheet isOpen onClose={onClose} title={say("close")}>
      <p>{say("closeWhy")}</p>
      <div>
        <Button
          kind="danger"
          onPress={() => {
            onClose();
            close.mutate();
          }}
        >
          {say("close")}
        </Button>
      </div>
    </Sheet>
  );
}

function HandOverSheet({ id, onClose }: SheetProps) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const accountId = useQuery(sessionQuery).data?.accountId;
  const pages = useInfiniteQuery(membersQuery(id, "members"));
  const [chosen, setChosen] = useState("");
  const others = (pages.data?.pages ?? []).flatMap(({ items }) => items).filter(({ athleteId }) => athleteId !== accountId);
  const options = [{ value: "", label: say("choose") }, ...others.map(({ athleteId, name }) => ({ value: athleteId, label: name ?? say("somebody") }))];
  const handOver = useMutation({
    mutationFn: () => demand(api.PUT("/api/v1/clubs/{id}/owner", { params: { path: { id } }, body: { athleteId: chosen } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["clubs"] });
      sayDone(say("handedOver"));
      onClose();
    },
  });
  return (
    <Sheet isOpen onClose={onClose} title={say("handOver")}>
      <p>{say("handOverWhy")}</p>
      {pages.isPending ? <Skeleton rows={2} /> : null}
      {pages.isError ? <Fault failure={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {pages.data && others.length === 0 ? <p className="quiet">{say("nobodyElse")}</p> : null}
      {others.length > 0 ? (
        <Form isPending={handOver.isPending} onSubmit={() => (chosen ? handOver.mutate() : undefined)}>
          <Choice label={say("handOverTo")} onChange={setChosen} options={options} value={chosen} />
          {pages.hasNextPage ? (
            <Button isPending={pages.isFetchingNextPage} kind="plain" onPress={() => void pages.fetchNextPage()}>
              {say("more")}
            </Button>
          ) : null}
          {handOver.isError ? <Fault failure={handOver.error} /> : null}
          <Button isDisabled={!chosen} isPending={handOver.isPending} kind="danger" type="submit">
            {say("handOver")}
          </Button>
        </Form>
      ) : null}
    </Sheet>
  );
}

/** Friends are invited by name, everybody else by the link. */
function InviteSheet({ id, onClose }: SheetProps) {
  const say = useTexts(messages);
  const { pages, people } = useRelated("friends");
  return (
    <Sheet isOpen onClose={onClose} title={say("invite")}>
      {pages.isPending ? <Skeleton rows={3} /> : null}
      {pages.isError ? <Fault failure={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {pages.data && people.length === 0 ? <p className="quiet">{say("noFriends")}</p> : null}
      {people.length > 0 ? (
        <ul className="person-list">
          {people.map((person) => (
            <li key={person.athleteId}>
              <Friend id={id} person={person} />
            </li>
          ))}
        </ul>
      ) : null}
      {pages.hasNextPage ? (
        <Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
          {say("more")}
        </Button>
      ) : null}
    </Sheet>
  );
}

function Friend({ id, person }: { readonly id: string; readonly person: RelatedPerson }) {
  const say = useTexts(messages);
  const name = person.name ?? say("somebody");
  const { act, isPending, done } = useStaff(id, person.athleteId, name);
  return (
    <PersonRow
      acts={
        done === "invite" ? (
          <Tag>{say("isInvited")}</Tag>
        ) : (
          <Button aria-label={say("inviteWho", { name })} isPending={isPending} onPress={() => act({ kind: "invite" }, { kind: "uninvite" })}>
            {say("inviteOne")}
          </Button>
        )
      }
      athleteId={person.athleteId}
      name={person.name}
    />
  );
}
