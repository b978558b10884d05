import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { Lightbulb } from "lucide-react";
import { Button, ButtonLink, Empty, Fault, Page, Skeleton } from "../../design";
import { AdviceCard } from "../../promotion/AdviceCard";
import { ADVICE, adviceQuery, regionQuery } from "../../promotion/promotion";
import { ReplacedGear } from "../../promotion/ReplacedGear";
import { useProfileChange } from "../../session/profile";
import { useLanguage } from "../../text/language";
import { useTexts } from "../../text/messages";
import { regionName } from "../../text/regions";
import { Explanation } from "./Explanation";
import { messages } from "./messages";
import type { AdviceSearch } from "./screen";
import { Silences } from "./Silences";
import { Why } from "./Why";

const KNOWN = ["no-consent", "not-known-to-be-adult", "held-out", "no-home-region"] as const;

/** All advice that stands with its reasons, how it is made, and what is silenced. */
export function Screen() {
  const say = useTexts(messages);
  const search: AdviceSearch = useSearch({ strict: false });
  const standing = useQuery(adviceQuery);
  const refusal = standing.data?.refusal;
  return (
    <Page lead={say("lead")} title={say("title")}>
      {standing.isPending ? <Skeleton rows={3} /> : null}
      {standing.isError ? <Fault failure={standing.error} onRetry={() => void standing.refetch()} /> : null}
      <ReplacedGear />
      {standing.data?.items.map((advice) => (
        <section className="stack" key={advice.id}>
          <AdviceCard advice={advice} hasWhy={search.why !== advice.id} />
          {search.why === advice.id ? <Why advice={advice} /> : null}
        </section>
      ))}
      {standing.data?.items.length === 0 ? <None refusal={refusal} /> : null}
      <Explanation />
      <Silences />
    </Page>
  );
}

/** The country that the network suggests, with its reason; the person sets it, or another in the profile. */
function HomeRegion() {
  const say = useTexts(messages);
  const language = useLanguage();
  const queries = useQueryClient();
  const change = useProfileChange();
  const suggestion = useQuery(regionQuery).data?.suggestion;
  return (
    <>
      {suggestion ? (
        <>
          <p>{say("suggested", { region: regionName(suggestion, language) })}</p>
          <Button isPending={change.isPending} kind="primary" onPress={() => change.save({ homeRegion: suggestion }, { done: () => void queries.invalidateQueries({ queryKey: [ADVICE] }) })}>
            {say("setHome", { region: regionName(suggestion, language) })}
          </Button>
        </>
      ) : null}
      <ButtonLink kind={suggestion ? "secondary" : "primary"} to="/profile">
        {say("profile")}
      </ButtonLink>
    </>
  );
}

function None({ refusal }: { readonly refusal: string | undefined }) {
  const say = useTexts(messages);
  const known = KNOWN.find((each) => each === refusal);
  const title = refusal === undefined ? say("none") : say(known ?? "otherRefusal");
  return (
    <Empty
      acts={
        <>
          {refusal === "no-consent" ? (
            <ButtonLink kind="primary" to="/consents">
              {say("consents")}
            </ButtonLink>
          ) : null}
          {refusal === "no-home-region" ? <HomeRegion /> : null}
        </>
      }
      icon={Lightbulb}
      title={title}
    >
      {say("noneWhy")}
    </Empty>
  );
}
