import { Link } from "@tanstack/react-router";
import { CircleUserRound, Ellipsis, LogOut, ShoppingBag } from "lucide-react";
import { Fragment } from "react";
import type { Session } from "../session/session";
import { useLanguage } from "../text/language";
import { useTexts } from "../text/messages";
import { BRAND } from "./brand";
import { messages } from "./messages";
import { groupPlaces, IN_BAR, placesFor, RARE, type NavigationPlace } from "./screen";
import { SignOut } from "./SignOut";

/** Has the shop sign the person in, though it may have asked before, when the browser was not signed in here. */
export const FROM_APP = "?from=app";

/** A bar below on a phone, a column beside the page where there is room. */
export function Navigation({ session }: { readonly session: Session | undefined }) {
  const say = useTexts(messages);
  const language = useLanguage();
  const places = placesFor(session?.roles ?? []);
  const rare = places.filter(({ order }) => order >= RARE);
  return (
    <div className="rail">
      <Link className="rail-logo" to="/">
        <img alt="" height="36" src="/app/icon.svg" width="36" />
        <span>{BRAND}</span>
      </Link>
      <nav aria-label={say("navigation")}>
        <ul className="rail-main">
          {groupPlaces(places.filter(({ order }) => order < RARE)).map(({ from, label, places: some }) => (
            <Fragment key={from}>
              {label ? (
                <li aria-hidden className="rail-later rail-group">
                  {label[language]}
                </li>
              ) : null}
              {some.map((place) => (
                <li className={place.order < IN_BAR ? undefined : "rail-later"} key={place.path}>
                  <RailLink place={place} />
                </li>
              ))}
            </Fragment>
          ))}
          <li className="rail-more">
            <Link activeProps={{ "aria-current": "page" }} className="rail-link" to="/more">
              <Ellipsis aria-hidden size={22} />
              <span>{say("more")}</span>
              {session?.signedIn ? places.filter(({ order }) => order >= IN_BAR).map(({ badge: Badge, path }) => (Badge ? <Badge key={path} /> : null)) : null}
            </Link>
          </li>
        </ul>
      </nav>
      {session?.signedIn ? (
        <nav aria-label={say("elsewhere")} className="rail-elsewhere">
          <ul>
            {rare.map((place) => (
              <li key={place.path}>
                <RailLink place={place} />
              </li>
            ))}
            <li>
              <a className="rail-link" href="/account">
                <CircleUserRound aria-hidden size={20} />
                <span>{say("account")}</span>
              </a>
            </li>
            <li>
              <a className="rail-link" href={`${session.shop}${FROM_APP}`}>
                <ShoppingBag aria-hidden size={20} />
                <span>{say("shop")}</span>
              </a>
            </li>
            <li>
              <SignOut className="rail-link">
                <LogOut aria-hidden size={20} />
                <span>{say("signOut")}</span>
              </SignOut>
            </li>
          </ul>
        </nav>
      ) : null}
    </div>
  );
}

function RailLink({ place: { path, label, icon: Icon, badge: Badge } }: { readonly place: NavigationPlace }) {
  const language = useLanguage();
  return (
    <Link activeOptions={{ exact: path === "", includeSearch: false }} activeProps={{ "aria-current": "page" }} className="rail-link" to={`/${path}`}>
      <Icon aria-hidden size={22} />
      <span>{label[language]}</span>
      {Badge ? <Badge /> : null}
    </Link>
  );
}
