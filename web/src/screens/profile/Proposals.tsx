import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Gauge } from "lucide-react";
import { Button, ButtonLink, Fault, sayDone } from "../../design";
import { api, demandEmpty } from "../../session/api";
import { profileQuery } from "../../session/profile";
import { sayDay, withoutYearWord } from "../../text/days";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { sayThreshold, THRESHOLDS } from "./figures";
import { messages } from "./messages";
import { proposalsQuery, zoneSetsQuery, type Proposal, type Threshold } from "./queries";

/** Thresholds that the recordings show: none holds before the person confirms it. */
export function Proposals() {
  const proposals = useQuery(proposalsQuery);
  if (proposals.isError) {
    return <Fault failure={proposals.error} onRetry={() => void proposals.refetch()} />;
  }
  return proposals.data?.map((proposal) => <ProposalCard key={proposal.id} proposal={proposal} />);
}

function ProposalCard({ proposal }: { readonly proposal: Proposal }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const before = useQuery(zoneSetsQuery).data?.sets.at(-1)?.thresholds;
  const { confirm, decline } = useAnswers(proposal);
  const threshold = THRESHOLDS.find((each) => each === proposal.threshold);
  if (!threshold) {
    return null; // of a later version of the house
  }
  const inWords = (value: number) => wordsOf(threshold, value, formats);
  const [name, value, now] = [say(threshold), inWords(proposal.value), before?.[threshold]];
  const day = withoutYearWord(sayDay(proposal.from, formats.locale, { day: "numeric", month: "long", year: "numeric" }));
  return (
    <section className="card profile-proposal">
      <span aria-hidden className="profile-proposal-sign">
        <Gauge size={26} />
      </span>
      <div className="stack">
        <div>
          <h2>{say("proposal", { name, value })}</h2>
          <p>{say("proposalSo", { why: say(reasonOf(proposal.reason)), day })}</p>
          {now === undefined ? null : <p className="quiet">{say("proposalNow", { value: inWords(now) })}</p>}
        </div>
        <div className="inline">
          <Button aria-label={say("confirmWhich", { name, value })} isPending={confirm.isPending} kind="primary" onPress={() => confirm.mutate(say("confirmed", { name, value }))}>
            {say("confirm")}
          </Button>
          <Button isPending={decline.isPending} onPress={() => decline.mutate()}>
            {say("decline")}
          </Button>
          {proposal.trainingId ? (
            <ButtonLink kind="plain" to={`/diary/${proposal.trainingId}`}>
              {say("seeTraining")}
            </ButtonLink>
          ) : null}
        </div>
        {confirm.isError ? <Fault failure={confirm.error} /> : null}
        {decline.isError ? <Fault failure={decline.error} /> : null}
      </div>
    </section>
  );
}

function wordsOf(threshold: Threshold, value: number, formats: ReturnType<typeof useFormats>): string {
  const measure = sayThreshold(threshold, value, formats);
  return measure ? `${measure.value} ${measure.unit}` : "";
}

type Reason = Extract<keyof typeof messages, `because_${string}`>;

function reasonOf(reason: string): Reason {
  const key = `because_${reason.replaceAll("-", "_")}`;
  return key in messages ? (key as Reason) : "because_other";
}

function useAnswers({ id }: Proposal) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const params = { path: { id } };
  const again = () => Promise.all([proposalsQuery, zoneSetsQuery, profileQuery].map(({ queryKey }) => queries.invalidateQueries({ queryKey })));
  const confirm = useMutation({
    mutationFn: async (done: string) => {
      await demandEmpty(api.POST("/api/v1/profiles/me/threshold-proposals/{id}/confirmation", { params }));
      return done;
    },
    onSuccess: (done) => sayDone(done),
    onSettled: again,
  });
  const decline = useMutation({
    mutationFn: () => demandEmpty(api.DELETE("/api/v1/profiles/me/threshold-proposals/{id}", { params })),
    onSuccess: () => sayDone(say("declined")),
    onSettled: again,
  });
  return { confirm, decline };
}
