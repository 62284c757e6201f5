import { describe, expect, it } from 'vitest';
import { attribute, readPages } from '../site/pages.ts';
import { useSite } from './site.ts';

const site = useSite();
const modulePages = readPages().filter(({ address }) => /\/(apprendre|learn)\/[^/]+\/$/.test(address));
const withTag = (tag: string) => modulePages.filter(({ elements }) => elements.some((one) => one.tagName === tag));

describe('a quiz', () => {
  for (const { address } of withTag('single-choice')) {
    it(`${address} can be answered and gives feedback without JavaScript`, async () => {
      const page = await site.open(address, { javaScriptEnabled: false });
      const questions = page.locator('single-choice');
      for (let index = 0; index < (await questions.count()); index++) {
        const choices = questions.nth(index).locator('details.choice');
        for (let choice = 0; choice < (await choices.count()); choice++) {
          await choices.nth(choice).locator('summary').click();
          expect(await choices.nth(choice).locator('.feedback').isVisible()).toBe(true);
        }
      }
      await page.context().close();
    });
  }

  it('remembers the first answer on the device, counts it, and forgets it when asked', async () => {
    const [first] = withTag('single-choice');
    const page = await site.open(first?.address ?? '');
    const right = page.locator('single-choice details[data-correct] summary').first();
    await right.click();
    await page.locator('.progress:not(:empty)').waitFor();
    await page.reload();
    await page.locator('.progress:not(:empty)').waitFor();
    expect(await page.locator('.progress').textContent()).toContain('1');
    await page.locator('[data-erase]').click();
    await page.waitForLoadState('load');
    expect(await page.locator('.progress').textContent()).toBe('');
    await page.context().close();
  });
});

describe('a decision tree', () => {
  for (const { address, elements } of withTag('decision-tree')) {
    it(`${address} reads as a booklet without JavaScript: every answer leads to a step that exists`, async () => {
      const ids = new Set(elements.map((one) => attribute(one, 'id')));
      const answers = elements.filter((one) => attribute(one, 'data-answer'));
      expect(answers.length).toBeGreaterThan(3);
      for (const answer of answers) expect(ids).toContain((attribute(answer, 'href') ?? '').slice(1));
      const page = await site.open(address, { javaScriptEnabled: false });
      const steps = page.locator('[data-step]');
      for (let index = 0; index < (await steps.count()); index++) expect(await steps.nth(index).isVisible()).toBe(true);
      await page.context().close();
    });

    it(`${address} walks to a result by keyboard, changes an answer, and goes back with the browser`, async () => {
      const page = await site.open(address);
      const shown = page.locator('[data-step]:visible');
      expect(await shown.count()).toBe(1);
      let steps = 0;
      while ((await shown.locator('[data-answer]').count()) > 0) {
        await shown.locator('[data-answer]').first().focus();
        await page.keyboard.press('Enter');
        steps++;
        expect(await shown.count()).toBe(1);
        expect(await shown.evaluate((step) => step === document.activeElement)).toBe(true);
      }
      expect(await shown.getAttribute('class')).toContain('outcome');
      expect(await page.locator('.tree-path li').count()).toBe(steps);
      const result = await shown.textContent();
      await page.reload();
      expect(await shown.textContent()).toBe(result);
      await page.goBack();
      expect(await page.locator('.tree-path li').count()).toBe(steps - 1);
      await page.goForward();
      expect(await shown.textContent()).toBe(result);
      await page.locator('[data-back="0"]').click();
      expect(await page.locator('.tree-path').isVisible()).toBe(false);
      await page.context().close();
    });
  }
});

describe('a device that keeps nothing, or something unreadable', () => {
  const address = withTag('single-choice')[0]?.address ?? '';

  it('says so and still works without storage', async () => {
    const page = await site.open('/');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.goto(site.address + address);
    expect(await page.locator('[data-store]').isVisible()).toBe(true);
    await page.locator('single-choice details summary').first().click();
    expect(await page.locator('.feedback').first().isVisible()).toBe(true);
    await page.context().close();
  });

  it('sets a corrupted store aside, says so, and starts again', async () => {
    const page = await site.open('/');
    const corrupted = '{"version":1,"pages":{"/x/":[1]}}';
    await page.evaluate((value) => localStorage.setItem('en-clair.answers', value), corrupted);
    await page.goto(site.address + address);
    expect(await page.locator('[data-store]').isVisible()).toBe(true);
    expect(await page.evaluate(() => localStorage.getItem('en-clair.answers.unreadable'))).toBe(corrupted);
    await page.context().close();
  });
});
