import { defineMessages } from "../text/messages";

export const reachMessages = defineMessages({
  noConnection: { en: "There is no connection, and this cannot wait for one.", ru: "Нет связи, а это действие не может её ждать." },
});

/** Whether answers come from the house, or are what this device has kept of earlier ones. */
export class Reach {
  private isKept = false;
  private readonly listeners = new Set<() => void>();

  heard(isKept: boolean): void {
    if (isKept !== this.isKept) {
      this.isKept = isKept;
      this.listeners.forEach((listener) => listener());
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly showsKept = (): boolean => this.isKept;
}

export const reach = new Reach();
