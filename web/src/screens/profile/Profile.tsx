import { useNavigate, useSearch } from "@tanstack/react-router";
import { useQuery } from "@tanstack/react-query";
import { Fault, Page, Skeleton } from "../../design";
import { profileQuery } from "../../session/profile";
import { useTexts } from "../../text/messages";
import { About } from "./About";
import { AboutSheet } from "./AboutSheet";
import { Body } from "./Body";
import { MeasureSheet } from "./MeasureSheet";
import { messages } from "./messages";
import { Proposals } from "./Proposals";
import type { ProfileSearch } from "./screen";
import { Sports } from "./Sports";
import { Thresholds } from "./Thresholds";
import { ThresholdSheet } from "./ThresholdSheet";
import "./profile.css";

export function Screen() {
  const say = useTexts(messages);
  const profile = useQuery(profileQuery);
  const search: ProfileSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const open = (sheet?: ProfileSearch["sheet"]) => void navigate({ to: "/profile", search: sheet ? { sheet } : {} });
  const close = () => open();
  return (
    <Page title={say("title")}>
      {profile.isPending ? <Skeleton rows={3} tall /> : null}
      {profile.isError ? <Fault failure={profile.error} onRetry={() => void profile.refetch()} /> : null}
      {profile.data ? (
        <>
          <About onEdit={() => open("about")} profile={profile.data.document} />
          <Proposals />
          <Thresholds onEdit={() => open("thresholds")} />
          <Body onMeasure={() => open("measure")} />
          <Sports sports={profile.data.document.sports ?? []} />
          {search.sheet === "about" ? <AboutSheet onClose={close} /> : null}
          {search.sheet === "measure" ? <MeasureSheet onClose={close} /> : null}
          {search.sheet === "thresholds" ? <ThresholdSheet onClose={close} /> : null}
        </>
      ) : null}
    </Page>
  );
}
