import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Megaphone, Plus } from "lucide-react";
import { CampaignForm } from "../../back-office/campaigns/CampaignForm";
import { campaignsQuery, readCampaign, type Campaign } from "../../back-office/campaigns/campaigns";
import { emptyCampaign } from "../../back-office/campaigns/draft";
import { formMessages } from "../../back-office/campaigns/formMessages";
import { useStateName } from "../../back-office/campaigns/useStateName";
import { Button, Empty, Fault, Page, Sheet, Skeleton } from "../../design";
import { MorePages } from "../../moderation/MorePages";
import { useRequestKeys } from "../../session/requestKeys";
import { api } from "../../session/api";
import { plusDays } from "../../text/days";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useToday } from "../../text/useToday";
import { messages } from "./messages";
import type { CampaignsSearch } from "./screen";
import "../../moderation/moderation.css";

/** How long a new campaign runs unless its editor says otherwise. */
const DAYS = 14;

/** All campaigns, the newest first. */
export function Screen() {
  const say = useTexts(messages);
  const search: CampaignsSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const pages = useInfiniteQuery(campaignsQuery);
  const campaigns = pages.data?.pages.flatMap(({ items }) => items);
  const go = (to: CampaignsSearch) => void navigate({ to: "/back-office/campaigns", search: to });
  const add = (
    <Button kind="primary" onPress={() => go({ add: true })}>
      <Plus aria-hidden size={18} />
      {say("add")}
    </Button>
  );
  return (
    <Page acts={campaigns?.length ? add : undefined} title={say("title")}>
      {!campaigns && pages.isError ? <Fault failure={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {!campaigns && pages.isPending ? <Skeleton rows={4} /> : null}
      {campaigns?.length === 0 ? (
        <Empty acts={add} icon={Megaphone} title={say("none")}>
          {say("noneWhy")}
        </Empty>
      ) : null}
      <ul className="moderation-list">
        {campaigns?.map((campaign) => (
          <li key={campaign.id}>
            <Row campaign={campaign} />
          </li>
        ))}
      </ul>
      <MorePages pages={pages} />
      {search.add ? <NewCampaign onClose={() => go({})} /> : null}
    </Page>
  );
}

function Row({ campaign: { id, state, plan } }: { readonly campaign: Campaign }) {
  const say = useTexts(formMessages);
  const nameOf = useStateName();
  const formats = useFormats();
  return (
    <Link className="moderation-row" params={{ id }} to="/back-office/campaigns/$id">
      <span className="moderation-row-text">
        <strong>{plan.name}</strong>
        <span className="quiet">{[nameOf(state), say("runs", { from: formats.longDay(plan.from, 0), until: formats.longDay(plan.until, 0) })].join(" · ")}</span>
      </span>
    </Link>
  );
}

function NewCampaign({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(messages);
  const navigate = useNavigate();
  const today = useToday();
  const keys = useRequestKeys();
  return (
    <Sheet isOpen onClose={onClose} title={say("add")}>
      <CampaignForm
        onSaved={({ campaign }) => void navigate({ to: `/back-office/campaigns/${campaign.id}` })}
        opened={emptyCampaign(today, plusDays(today, DAYS))}
        send={(plan) => readCampaign(api.POST("/api/v1/campaigns", { params: { header: { "Idempotency-Key": keys.of(JSON.stringify(plan)) } }, body: plan }))}
      />
    </Sheet>
  );
}
