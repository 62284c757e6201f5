import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { requireChromium } from '../chromium.ts';
import { projectRoot } from '../project-root.ts';
import { serveFolder } from '../serve-folder.ts';
import { asideFolder, installAside } from '../study/index.ts';

/** Lighthouse's four scores of a page, 0 to 100, with the audits that keep one below 100. */
export interface LighthouseScores {
  address: string;
  scores: Record<string, number>;
  failed: string[];
}

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
}
type Run = (address: string, options: object) => Promise<{ lhr: Report } | undefined>;

/** Runs Lighthouse (a telephone, its simulated slow network and processor) on pages of `dist/`, one after the other. */
export async function* runLighthouse(addresses: readonly string[]): AsyncGenerator<LighthouseScores> {
  await installAside('lighthouse', ['lighthouse@13.5.0']);
  const entry = join(asideFolder('lighthouse'), 'node_modules/lighthouse/core/index.js');
  const { default: run } = (await import(pathToFileURL(entry).href)) as { default: Run };
  const { address: site, server } = await serveFolder(join(projectRoot, 'dist'), 0);
  const port = 9000 + (process.pid % 1000);
  const args = ['--no-sandbox', `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ executablePath: requireChromium(), args });
  try {
    for (const address of addresses) {
      const result = await run(site + address, { port, output: 'json', logLevel: 'error' });
      if (!result) throw new Error(`Lighthouse gave no report of ${address}.`);
      const { categories, audits } = result.lhr;
      const scores: Record<string, number> = {};
      const failed: string[] = [];
      for (const [name, { score, auditRefs }] of Object.entries(categories)) {
        scores[name] = Math.round((score ?? 0) * 100);
        for (const { id, weight } of auditRefs) {
          const audit = audits[id];
          if (audit && weight > 0 && audit.score !== null && audit.score < 0.9)
            failed.push(`${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`);
        }
      }
      yield { address, scores, failed };
    }
  } finally {
    await browser.close();
    server.close();
  }
}
