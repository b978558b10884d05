import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, ButtonLink, Card, Fault, Page, sayDone, Skeleton } from "../../design";
import { ADVICE, consentsQuery, PURPOSES, type Purpose } from "../../promotion/promotion";
import { api, demandEmpty } from "../../session/api";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { messages, TEXT_VERSION } from "./messages";

const PLACE = "consents";
const WHY = { advice: "adviceWhy", campaigns: "campaignsWhy" } as const satisfies Record<Purpose, keyof typeof messages>;

/** What the person agreed to, purpose by purpose, with the evidence of it. */
export function Screen() {
  const say = useTexts(messages);
  const formats = useFormats();
  const consents = useQuery(consentsQuery);
  return (
    <Page lead={say("lead")} title={say("title")}>
      {consents.isPending ? <Skeleton rows={2} tall /> : null}
      {consents.isError ? <Fault failure={consents.error} onRetry={() => void consents.refetch()} /> : null}
      {consents.data ? PURPOSES.map((purpose) => <PurposeCard isGiven={consents.data.given.includes(purpose)} key={purpose} purpose={purpose} />) : null}
      <div>
        <ButtonLink to="/advice">{say("advicePage")}</ButtonLink>
      </div>
      {consents.data && consents.data.records.length > 0 ? (
        <Card title={say("history")}>
          <ul>
            {consents.data.records.map(({ at, given, purpose, textVersion = "" }) => (
              <li key={`${purpose} ${at}`}>{[formats.dayAndClock(at, undefined), say(purpose), given ? say("given", { version: textVersion }) : say("withdrawn")].join(" · ")}</li>
            ))}
          </ul>
        </Card>
      ) : null}
    </Page>
  );
}

function PurposeCard({ purpose, isGiven }: { readonly purpose: Purpose; readonly isGiven: boolean }) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const params = { path: { purpose } };
  const change = useMutation({
    mutationFn: (wanted: boolean) =>
      demandEmpty(
        wanted
          ? api.PUT("/api/v1/profiles/me/consents/{purpose}", { params, body: { textVersion: TEXT_VERSION, place: PLACE } })
          : api.DELETE("/api/v1/profiles/me/consents/{purpose}", { params: { ...params, query: { place: PLACE } } }),
      ),
    onSuccess: (_, wanted) => sayDone(say(wanted ? "saidGiven" : "saidWithdrawn")),
    onError: (failure) => sayDone(say("refused", { why: failure.message })),
    onSettled: () =>
      Promise.all([queries.invalidateQueries({ queryKey: consentsQuery.queryKey }), queries.invalidateQueries({ queryKey: [ADVICE] }), queries.removeQueries({ queryKey: ["offer"] })]),
  });
  return (
    <Card title={say(purpose)}>
      <p>{say(WHY[purpose])}</p>
      <p className="quiet">{say(isGiven ? "isGiven" : "isNot")}</p>
      <div>
        <Button isPending={change.isPending} kind={isGiven ? "secondary" : "primary"} onPress={() => change.mutate(!isGiven)}>
          {say(isGiven ? "withdraw" : "give")}
        </Button>
      </div>
    </Card>
  );
}
