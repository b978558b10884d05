import { onTestFinished } from "vitest";

/** Gives the browser something that the DOM of tests lacks or has otherwise, until the test ends. */
export function setNavigator<K extends keyof Navigator>(name: K, value: Partial<Navigator[K]>): void {
  const former = Object.getOwnPropertyDescriptor(navigator, name);
  Object.defineProperty(navigator, name, { configurable: true, value });
  onTestFinished(() => {
    if (former) {
      Object.defineProperty(navigator, name, former);
    } else {
      Reflect.deleteProperty(navigator, name);
    }
  });
}
