import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { SearchX } from "lucide-react";
import { ButtonLink, Empty, Fault, Page, Skeleton } from "../../design";
import { makeOf, useGear, useKinds, type GearItem } from "../../gear/gear";
import { GearSheet } from "../../gear/GearSheet";
import { useTexts } from "../../text/messages";
import { Acts } from "./Acts";
import { Components } from "./Components";
import { Defaults } from "./Defaults";
import { History } from "./History";
import { messages } from "./messages";
import { Mounted } from "./Mounted";
import { Retired } from "./Retired";
import type { ItemSearch } from "./screen";
import { ServiceSheet } from "./ServiceSheet";
import { ItemPicture } from "./ItemPicture";
import { WearCard } from "./WearCard";
import "./gearItem.css";

export function Screen() {
  const say = useTexts(messages);
  const { id } = useParams({ strict: false });
  const { items, read } = useGear();
  const item = items?.find((each) => each.id === id);
  if (item) {
    return <Item item={item} key={item.id} />;
  }
  return (
    <Page title={say("gear")}>
      {read.isPending ? <Skeleton rows={3} tall /> : null}
      {read.isError ? <Fault failure={read.error} onRetry={() => void read.refetch()} /> : null}
      {items ? (
        <Empty acts={<ButtonLink to="/gear">{say("toList")}</ButtonLink>} icon={SearchX} title={say("absent")}>
          {say("absentWhy")}
        </Empty>
      ) : null}
    </Page>
  );
}

function Item({ item }: { readonly item: GearItem }) {
  const { kinds, read } = useKinds();
  const kind = kinds.find(({ key }) => key === item.kind);
  const isComponent = kind !== undefined && kind.mountsOn.length > 0;
  const navigate = useNavigate();
  const search: ItemSearch = useSearch({ strict: false });
  const open = (sheet?: ItemSearch["sheet"]) => void navigate({ to: `/gear/${item.id}`, search: sheet ? { sheet } : {} });
  const close = () => open();
  return (
    <Page acts={<Acts item={item} onOpen={open} />} lead={[kind?.name, makeOf(item)].filter(Boolean).join(" · ")} title={item.name}>
      {read.isError ? <Fault failure={read.error} onRetry={() => void read.refetch()} /> : null}
      {item.retiredAt ? <Retired item={item} retiredAt={item.retiredAt} /> : null}
      <div className="gear-item">
        <div className="gear-column">
          <WearCard item={item} onService={() => open("service")} />
          {isComponent ? <Mounted item={item} kinds={kind.mountsOn} /> : <Components carrier={item} onAdd={() => open("component")} />}
        </div>
        <div className="gear-column">
          {kind && !isComponent && !item.retiredAt ? <Defaults item={item} /> : null}
          <ItemPicture item={item} />
          <History item={item} />
        </div>
      </div>
      {search.sheet === "edit" ? <GearSheet onClose={close} use={{ act: "edit", item }} /> : null}
      {search.sheet === "replace" ? <GearSheet onAdded={(added) => void navigate({ to: `/gear/${added.id}` })} onClose={close} use={{ act: "replace", item }} /> : null}
      {search.sheet === "component" ? <GearSheet onClose={close} use={{ act: "add", carrier: item.id, on: item.kind }} /> : null}
      {search.sheet === "service" ? <ServiceSheet id={item.id} onClose={close} /> : null}
    </Page>
  );
}
