import { useNavigate, useSearch } from "@tanstack/react-router";
import { Footprints, Plus } from "lucide-react";
import { useState } from "react";
import { Button, Empty, Fault, Page, Skeleton } from "../../design";
import { useGear, useKinds, type GearItem } from "../../gear/gear";
import { GearRow } from "../../gear/GearRow";
import { GearSheet } from "../../gear/GearSheet";
import { ReplacedGear } from "../../promotion/ReplacedGear";
import { StandingAdvice } from "../../promotion/StandingAdvice";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import type { GearSearch } from "./screen";
import "./gearScreen.css";

/** As much as stands open at most. */
const MOST_ADVICE = 3;

export function Screen() {
  const say = useTexts(messages);
  const search: GearSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const { items, read } = useGear();
  const go = (to: GearSearch) => void navigate({ to: "/gear", search: to });
  const add = (
    <Button kind="primary" onPress={() => go({ add: true })}>
      <Plus aria-hidden size={18} />
      {say("add")}
    </Button>
  );
  return (
    <Page acts={items?.length ? add : undefined} lead={say("lead")} title={say("title")}>
      {read.isPending ? <Skeleton rows={4} /> : null}
      {read.isError ? <Fault failure={read.error} onRetry={() => void read.refetch()} /> : null}
      {items?.length === 0 ? (
        <Empty acts={add} icon={Footprints} title={say("empty")}>
          {say("emptyWhy")}
        </Empty>
      ) : null}
      <ReplacedGear />
      <StandingAdvice most={MOST_ADVICE} />
      {items && items.length > 0 ? <Groups items={items} /> : null}
      {search.add ? <GearSheet onAdded={({ id }) => void navigate({ to: `/gear/${id}` })} onClose={() => go({})} use={{ act: "add" }} /> : null}
    </Page>
  );
}

/** By kind in the catalogue's order; what is no longer used stands folded behind. */
function Groups({ items }: { readonly items: readonly GearItem[] }) {
  const say = useTexts(messages);
  const { kinds, read } = useKinds();
  const [isUnfolded, setUnfolded] = useState(false);
  const inUse = items.filter(({ retiredAt }) => !retiredAt);
  const retired = items.filter(({ retiredAt }) => retiredAt);
  const known = new Set(kinds.map(({ key }) => key));
  return (
    <>
      {read.isError ? <Fault failure={read.error} onRetry={() => void read.refetch()} /> : null}
      {inUse.length === 0 ? <p className="quiet">{say("noneInUse")}</p> : null}
      {kinds.map(({ key, name }) => (
        <Group items={inUse.filter(({ kind }) => kind === key)} key={key} title={name} />
      ))}
      <Group items={inUse.filter(({ kind }) => !known.has(kind))} title={say("unknownKind")} />
      {retired.length > 0 ? (
        <details className="gear-retired" onToggle={(event) => setUnfolded(event.currentTarget.open)}>
          <summary>{say("retired", { count: retired.length })}</summary>
          {isUnfolded ? <Rows items={retired} /> : null}
        </details>
      ) : null}
    </>
  );
}

function Group({ title, items }: { readonly title: string; readonly items: readonly GearItem[] }) {
  return items.length === 0 ? null : (
    <section className="stack">
      <h2>{title}</h2>
      <Rows items={items} />
    </section>
  );
}

function Rows({ items }: { readonly items: readonly GearItem[] }) {
  return (
    <ul className="gear-list">
      {items.map((item) => (
        <li key={item.id}>
          <GearRow item={item} />
        </li>
      ))}
    </ul>
  );
}
