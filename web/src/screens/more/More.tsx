import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ChevronRight, CircleUserRound, LogOut, ShoppingBag } from "lucide-react";
import { FROM_APP } from "../../app/Navigation";
import { groupPlaces, IN_BAR, placesFor } from "../../app/screen";
import { SignOut } from "../../app/SignOut";
import { Page } from "../../design";
import { sessionQuery } from "../../session/session";
import { useLanguage } from "../../text/language";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import "./more.css";

/** Every place that a phone's bar has no room for. */
export function Screen() {
  const say = useTexts(messages);
  const language = useLanguage();
  const session = useQuery(sessionQuery).data;
  return (
    <Page title={say("title")}>
      {groupPlaces(placesFor(session?.roles ?? []).filter(({ order }) => order >= IN_BAR)).map((group) => (
        <section className="stack" key={group.from}>
          {group.label ? <h2>{group.label[language]}</h2> : null}
          <ul className="more-places">
            {group.places.map(({ path, label, icon: Icon, badge: Badge }) => (
              <li key={path}>
                <Link className="more-place" to={`/${path}`}>
                  <Icon aria-hidden size={22} />
                  <span>{label[language]}</span>
                  {Badge ? <Badge /> : null}
                  <ChevronRight aria-hidden className="more-way" size={18} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section className="stack">
        <h2>{say("house")}</h2>
        <ul className="more-places">
          <li>
            <a className="more-place" href="/account">
              <CircleUserRound aria-hidden size={22} />
              <span>{say("account")}</span>
            </a>
          </li>
          {session ? (
            <li>
              <a className="more-place" href={`${session.shop}${FROM_APP}`}>
                <ShoppingBag aria-hidden size={22} />
                <span>{say("shop")}</span>
              </a>
            </li>
          ) : null}
          <li>
            <SignOut className="more-place">
              <LogOut aria-hidden size={22} />
              <span>{say("signOut")}</span>
            </SignOut>
          </li>
        </ul>
      </section>
    </Page>
  );
}
