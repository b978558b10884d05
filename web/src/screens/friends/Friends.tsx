import { useNavigate, useSearch } from "@tanstack/react-router";
import { UserRoundSearch } from "lucide-react";
import { useEffect, useRef } from "react";
import { ButtonLink, Page, Segments } from "../../design";
import { useCounts } from "../../people/relations";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { messages } from "./messages";
import { Nobody } from "./Nobody";
import { PeopleList } from "./PeopleList";
import { Requests } from "./Requests";
import { VIEWS, type FriendsSearch, type FriendsView } from "./screen";
import "./friends.css";

export function Screen() {
  const say = useTexts(messages);
  const formats = useFormats();
  const navigate = useNavigate();
  const search: FriendsSearch = useSearch({ strict: false });
  const counts = useCounts();
  const view = search.list ?? "friends";
  const lists = useRef<HTMLDivElement>(null);
  useEffect(() => {
    lists.current?.querySelector("[data-selected]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [view, counts]);
  const count = (each: FriendsView) => (each === "requests" ? counts?.requestsReceived : counts?.[each]);
  const options = VIEWS.map((value) => ({ value, label: [say(value), count(value) ? formats.number(count(value) ?? 0, 0) : ""].filter(Boolean).join(" · ") }));
  return (
    <Page
      acts={
        <ButtonLink kind={view === "friends" && counts?.friends === 0 ? "secondary" : "primary"} to="/people">
          <UserRoundSearch aria-hidden size={18} />
          {say("find")}
        </ButtonLink>
      }
      title={say("title")}
    >
      <div className="friends-lists" ref={lists}>
        <Segments label={say("lists")} onChange={(list) => void navigate({ to: "/friends", search: list === "friends" ? {} : { list } })} options={options} value={view} />
      </div>
      {view === "requests" ? <Requests /> : <PeopleList empty={<Nobody view={view} />} key={view} list={view} />}
    </Page>
  );
}
