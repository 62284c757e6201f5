import { beforeEach, describe, expect, it, vi } from 'vitest';

/** A device's storage that a test can break. */
class Storage {
  values = new Map<string, string>();
  isRefused = false;
  getItem(key: string) {
    if (this.isRefused) throw new DOMException('refused', 'SecurityError');
    return this.values.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    if (this.isRefused) throw new DOMException('full', 'QuotaExceededError');
    this.values.set(key, value);
  }
}

let storage: Storage;
beforeEach(() => {
  vi.resetModules();
  storage = new Storage();
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('location', { pathname: '/apprendre/x/' });
});
const load = () => import('../../src/activities/store.ts');

describe('what the device remembers', () => {
  it('keeps the answers of each page apart, and forgets one page', async () => {
    const { recordAnswer, readAnswers, eraseAnswers } = await load();
    recordAnswer('q1', 'a');
    vi.stubGlobal('location', { pathname: '/apprendre/y/' });
    recordAnswer('q1', 'b');
    eraseAnswers();
    expect(readAnswers()).toEqual({});
    vi.stubGlobal('location', { pathname: '/apprendre/x/' });
    expect(readAnswers()).toEqual({ q1: 'a' });
  });

  it.each([
    'not json',
    '[]',
    '{"version":2,"pages":{}}',
    '{"version":1,"pages":{"/x/":[1]}}',
    '{"version":1,"pages":{"/x/":{"q":1}}}',
  ])('sets %s aside and says so', async (unreadable) => {
    storage.values.set('en-clair.answers', unreadable);
    const { describeStore, readAnswers } = await load();
    expect(describeStore()).toBe('reset');
    expect(storage.values.get('en-clair.answers.unreadable')).toBe(unreadable);
    expect(readAnswers()).toEqual({});
  });

  it('says when the device refuses, and goes on', async () => {
    storage.isRefused = true;
    const { describeStore, recordAnswer, readAnswers } = await load();
    expect(describeStore()).toBe('unavailable');
    expect(() => recordAnswer('q1', 'a')).not.toThrow();
    expect(readAnswers()).toEqual({});
  });
});
