import { Flag } from "lucide-react";
import { lazy, Suspense, useState, type ReactNode } from "react";
import { MoreMenu, type MenuAct } from "../design/MoreMenu";
import { defineMessages, useTexts } from "../text/messages";
import type { Reported } from "./ReportSheet";

const ReportSheet = lazy(() => import("./ReportSheet"));

const messages = defineMessages({
  report: { en: "Report…", ru: "Пожаловаться…" },
});

/** The act for the menu of a content, and the sheet that it opens; a component with the menu renders the sheet too. */
export function useReporting(reported: Reported): { readonly act: MenuAct; readonly sheet: ReactNode } {
  const say = useTexts(messages);
  const [isOpen, setOpen] = useState(false);
  return {
    act: { key: "report", label: say("report"), icon: Flag, onAct: () => setOpen(true) },
    sheet: isOpen ? (
      <Suspense fallback={null}>
        <ReportSheet {...reported} onClose={() => setOpen(false)} />
      </Suspense>
    ) : null,
  };
}

/** A menu of a content about which the person can do nothing else. */
export function ReportMenu({ label, ...reported }: Reported & { readonly label: string }) {
  const { act, sheet } = useReporting(reported);
  return (
    <>
      <MoreMenu acts={[act]} label={label} />
      {sheet}
    </>
  );
}
