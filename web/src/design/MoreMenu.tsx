import { EllipsisVertical, type LucideIcon } from "lucide-react";
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { Button } from "./Button";

export interface MenuAct {
  readonly key: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly isDangerous?: boolean;
  readonly onAct: () => void;
}

/** Acts that are rarely needed, behind three dots. */
export function MoreMenu({ label, acts }: { readonly label: string; readonly acts: readonly MenuAct[] }) {
  return (
    <MenuTrigger>
      <Button aria-label={label} kind="icon">
        <EllipsisVertical aria-hidden size={20} />
      </Button>
      <Popover placement="bottom end">
        <Menu aria-label={label} className="menu" onAction={(key) => acts.find((act) => act.key === key)?.onAct()}>
          {acts.map(({ key, label: name, icon: Icon, isDangerous }) => (
            <MenuItem className={isDangerous ? "menu-item danger" : "menu-item"} id={key} key={key} textValue={name}>
              <Icon aria-hidden size={19} />
              {name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
