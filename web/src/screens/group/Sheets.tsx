import { ChangeSheet } from "../../groups/ChangeSheet";
import type { ReadGroup } from "../../groups/group";
import { SeriesSheet } from "../../groups/SeriesSheet";
import { CancelSheet } from "./CancelSheet";
import type { GroupSearch } from "./screen";

interface SheetsProps {
  readonly sheet: GroupSearch["sheet"];
  readonly read: ReadGroup;
  readonly isOrganiser: boolean;
  readonly onClose: () => void;
}

/** The sheet that the address names. */
export function Sheets({ sheet, read, isOrganiser, onClose }: SheetsProps) {
  const { seriesId, seriesDay } = read.group;
  const part = seriesId && seriesDay ? { id: seriesId, from: seriesDay } : undefined;
  switch (sheet) {
    case "change":
      return <ChangeSheet isOrganiser={isOrganiser} onClose={onClose} read={read} />;
    case "cancel":
      return <CancelSheet onClose={onClose} read={read} />;
    case "change-following":
      return part ? <SeriesSheet {...part} onClose={onClose} /> : null;
    case "cancel-following":
      return part ? <CancelSheet following={part} onClose={onClose} read={read} /> : null;
    default:
      return null;
  }
}
