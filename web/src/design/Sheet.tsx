import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useTexts } from "../text/messages";
import { Button } from "./Button";
import { messages } from "./messages";

interface SheetProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** From below on a phone, in the middle where there is room; Escape and a press beside it close it. */
export function Sheet({ title, isOpen, onClose, children }: SheetProps) {
  const say = useTexts(messages);
  return (
    <ModalOverlay className="scrim" isDismissable isOpen={isOpen} onOpenChange={(open) => (open ? undefined : onClose())}>
      <Modal className="sheet">
        <Dialog>
          <div className="sheet-head">
            <Heading level={2} slot="title">
              {title}
            </Heading>
            <Button aria-label={say("close")} kind="icon" onPress={onClose}>
              <X aria-hidden size={20} />
            </Button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
