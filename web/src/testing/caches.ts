/** What the browser's caches do, as far as the worker uses them. */
export class FakeCache {
  readonly entries = new Map<string, { request: Request; response: Response }>();
  private readonly origin: string;

  constructor(origin: string) {
    this.origin = origin;
  }

  match = (key: Request | string) => Promise.resolve(this.entries.get(this.urlOf(key))?.response.clone());

  /** Whatever their parameters are. */
  matchAll = (key: Request | string) => {
    const found = [...this.entries.values()].filter(({ request }) => pathOf(request.url) === pathOf(this.urlOf(key)));
    return Promise.resolve(found.map(({ response }) => response.clone()));
  };

  put = (key: Request | string, response: Response) => {
    this.entries.set(this.urlOf(key), { request: new Request(this.urlOf(key)), response });
    return Promise.resolve();
  };

  addAll = async (requests: readonly Request[]) => {
    for (const request of requests) {
      const response = await fetch(request);
      await (response.ok ? this.put(request, response) : Promise.reject(new TypeError(`${request.url} is not there`)));
    }
  };

  delete = (key: Request | string) => Promise.resolve(this.entries.delete(this.urlOf(key)));

  keys = () => Promise.resolve([...this.entries.values()].map(({ request }) => request));

  private urlOf(key: Request | string): string {
    return typeof key === "string" ? this.origin + key : key.url;
  }
}

export class FakeCaches {
  readonly all = new Map<string, FakeCache>();
  private readonly origin: string;

  constructor(origin: string) {
    this.origin = origin;
  }

  open = (name: string) => {
    const cache = this.all.get(name) ?? new FakeCache(this.origin);
    this.all.set(name, cache);
    return Promise.resolve(cache);
  };

  delete = (name: string) => Promise.resolve(this.all.delete(name));

  keys = () => Promise.resolve([...this.all.keys()]);
}

const pathOf = (url: string) => new URL(url).origin + new URL(url).pathname;
