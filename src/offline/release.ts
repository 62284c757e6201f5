/** Some pages of the site in one file: gzip of a JSON list of [address, HTML]. Its address changes with what it holds. */
export interface Pack {
  address: string;
  /** What travels. */
  bytes: number;
}

/** What a build of the site keeps on a device. It is written into the worker, so that a new build is a new worker. */
export interface Release {
  version: string;
  /** What every page needs, and the few pages that stand in for the others. */
  shell: readonly string[];
  packs: readonly Pack[];
  /** The page that answers for one that isn't kept, by language. */
  fallback: Record<'fr' | 'en', string>;
}

/** What a page asks of the worker. */
export type Request = 'state' | 'keep' | 'activate';

/** What the worker answers: whether every page is kept, and how much there is to fetch in all. */
export interface State {
  isKept: boolean;
  bytes: number;
}
