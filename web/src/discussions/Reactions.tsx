import { BicepsFlexed, Flame, HandHeart, Heart, Laugh, SmilePlus, ThumbsUp, type LucideIcon } from "lucide-react";
import { Menu, MenuItem, MenuTrigger, Popover, ToggleButton } from "react-aria-components";
import { Button } from "../design";
import { useTexts } from "../text/messages";
import { messages } from "./messages";
import { REACTIONS, type Reaction, type ReactionCounts } from "./subject";

const ICONS: Readonly<Record<Reaction, LucideIcon>> = { like: ThumbsUp, love: Heart, strong: BicepsFlexed, fire: Flame, funny: Laugh, support: HandHeart };

interface ReactionsProps {
  readonly counts: ReactionCounts;
  /** What the picker is for. */
  readonly label: string;
  /** Nothing takes the person's own back. */
  readonly onChoose: (reaction: Reaction | undefined) => void;
}

/** The kinds that occur with their counts, each of which joins in or takes back, and a picker of all six. */
export function Reactions({ counts, label, onChoose }: ReactionsProps) {
  const say = useTexts(messages);
  const toggle = (reaction: Reaction) => onChoose(reaction === counts.own ? undefined : reaction);
  return (
    <div aria-label={say("reactions")} className="reactions" role="group">
      {counts.kinds.map(({ reaction, count }) => {
        const Icon = ICONS[reaction];
        return (
          <ToggleButton aria-label={say("counted", { name: say(reaction), count })} className="reaction" isSelected={reaction === counts.own} key={reaction} onChange={() => toggle(reaction)}>
            <Icon aria-hidden size={18} />
            <span>{count}</span>
          </ToggleButton>
        );
      })}
      <MenuTrigger>
        <Button aria-label={label} kind="icon">
          <SmilePlus aria-hidden size={20} />
        </Button>
        <Popover placement="bottom start">
          <Menu aria-label={label} className="menu" onAction={(key) => toggle(key as Reaction)} selectedKeys={counts.own ? [counts.own] : []} selectionMode="single">
            {REACTIONS.map((reaction) => {
              const Icon = ICONS[reaction];
              return (
                <MenuItem className={reaction === counts.own ? "menu-item reaction-own" : "menu-item"} id={reaction} key={reaction} textValue={say(reaction)}>
                  <Icon aria-hidden size={19} />
                  {say(reaction)}
                </MenuItem>
              );
            })}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}
