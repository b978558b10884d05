import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import { Tag } from "../design";
import { picturesQuery } from "../pictures/pictures";
import { useTexts } from "../text/messages";
import { makeOf, type GearItem } from "./gear";
import { KindTile } from "./KindTile";
import { messages } from "./messages";
import { useWearWords } from "./wear";
import { WearBar } from "./WearBar";
import "./gear.css";

/** An item, its wear, and what is left of its life. Leads to the item. */
export function GearRow({ item }: { readonly item: GearItem }) {
  const say = useTexts(messages);
  const words = useWearWords();
  const { wear } = item;
  const make = makeOf(item);
  const pictures = useQuery(picturesQuery).data;
  const life = wear?.lifespan;
  const isLate = life && life.threshold !== "none" && !item.retiredAt;
  return (
    <Link className="gear-row" to={`/gear/${item.id}`}>
      <KindTile kind={item.kind} picture={pictures?.gear.get(item.id)?.small} />
      <span className="gear-row-text">
        <strong>{item.name}</strong>
        {make ? <span className="quiet">{make}</span> : null}
      </span>
      {isLate ? (
        <span className={`gear-late ${life.threshold}`}>
          <Tag>{say(life.threshold === "near" ? "near" : "passed")}</Tag>
        </span>
      ) : null}
      <ChevronRight aria-hidden className="gear-row-way" size={18} />
      <span className="gear-row-wear">
        {life ? <WearBar life={life} /> : null}
        <span className="gear-row-words">
          <span>{wear ? (life ? words.used(life) : words.total(wear)) : " "}</span>
          {life && !item.retiredAt ? <span className="quiet">{words.left(life)}</span> : null}
        </span>
      </span>
    </Link>
  );
}
