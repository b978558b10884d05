import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { BriefcaseBusiness, ChevronRight, Lock } from "lucide-react";
import type { ReactNode } from "react";
import { sectionsFor, STAFF, type Section } from "../../back-office/section";
import { ButtonLink, Empty, Page } from "../../design";
import { sessionQuery } from "../../session/session";
import { useLanguage } from "../../text/language";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import "./backOffice.css";

/** The sections of a person's roles. What they show is refused by the services to others, whatever this page draws. */
export function Screen() {
  const say = useTexts(messages);
  const roles = useQuery(sessionQuery).data?.roles ?? [];
  const sections = sectionsFor(roles);
  if (!STAFF.some((role) => roles.includes(role))) {
    return (
      <Page title={say("title")}>
        <Empty acts={<ButtonLink kind="primary" to="/">{say("toToday")}</ButtonLink>} icon={Lock} title={say("none")}>
          {say("noneWhy")}
        </Empty>
      </Page>
    );
  }
  return (
    <Page title={say("title")}>
      {sections.length === 0 ? (
        <Empty icon={BriefcaseBusiness} title={say("empty")}>
          {say("emptyWhy")}
        </Empty>
      ) : (
        <ul className="office-sections">
          {sections.map((section) => (
            <li key={section.order}>
              <Way section={section} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

function Way({ section: { icon: Icon, label, what, page, screen } }: { readonly section: Section }) {
  const language = useLanguage();
  const inside: ReactNode = (
    <>
      <Icon aria-hidden size={26} />
      <span>
        <strong>{label[language]}</strong>
        <span className="quiet">{what[language]}</span>
      </span>
      <ChevronRight aria-hidden size={20} />
    </>
  );
  return page ? (
    <a className="card office-section" href={page}>
      {inside}
    </a>
  ) : (
    <Link className="card office-section" to={screen ?? "/back-office"}>
      {inside}
    </Link>
  );
}
