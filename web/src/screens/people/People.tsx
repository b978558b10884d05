import { useNavigate, useSearch } from "@tanstack/react-router";
import { Handshake } from "lucide-react";
import { useEffect, useRef } from "react";
import { isTyping } from "../../app/keys";
import { ButtonLink, Page } from "../../design";
import { SearchBox } from "../../design/SearchBox";
import { useTexts } from "../../text/messages";
import { ContactLink } from "./ContactLink";
import { Found } from "./Found";
import { messages } from "./messages";
import type { PeopleSearch } from "./screen";
import { Suggestions } from "./Suggestions";
import "./peopleScreen.css";

export function Screen() {
  const say = useTexts(messages);
  const navigate = useNavigate();
  const { name = "" }: PeopleSearch = useSearch({ strict: false });
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)) {
        event.preventDefault();
        head.current?.querySelector("input")?.focus();
      }
    };
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
  return (
    <Page
      acts={
        <ButtonLink to="/friends">
          <Handshake aria-hidden size={18} />
          {say("toFriends")}
        </ButtonLink>
      }
      title={say("title")}
    >
      <div className="people-search" ref={head}>
        <SearchBox label={say("search")} onSearch={(text) => void navigate({ to: "/people", search: text ? { name: text } : {}, replace: true, resetScroll: false })} text={name} />
        <p className="quiet">{say("searchWhy")}</p>
      </div>
      <div className="people-body">
        {name ? <Found name={name} /> : <Suggestions />}
        <ContactLink />
      </div>
    </Page>
  );
}
