import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

const mostEntries = 2000;

/** Memory for the stand-in's codes and sessions: gone at restart, and never larger than a day of practice needs. */
export function createLocalStore(): AdapterFactory {
  const entries = new Map<string, { payload: AdapterPayload; expiresAt: number }>();

  function live(key: string): AdapterPayload | undefined {
    const entry = entries.get(key);
    if (entry !== undefined && entry.expiresAt > Date.now()) return entry.payload;
    entries.delete(key);
    return undefined;
  }

  function liveWhere(model: string, matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    for (const [key, { payload }] of entries) if (key.startsWith(`${model}:`) && matches(payload)) return live(key);
    return undefined;
  }

  return (model): Adapter => ({
    async upsert(id, payload, expiresIn) {
      entries.set(`${model}:${id}`, {
        payload,
        expiresAt: expiresIn === undefined ? Number.POSITIVE_INFINITY : Date.now() + expiresIn * 1000,
      });
      // A Map keeps the order of insertion: the oldest goes first.
      for (const key of entries.keys()) {
        if (entries.size <= mostEntries) break;
        entries.delete(key);
      }
    },
    async find(id) {
      return live(`${model}:${id}`);
    },
    async findByUid(uid) {
      return liveWhere(model, (payload) => payload.uid === uid);
    },
    async findByUserCode(userCode) {
      return liveWhere(model, (payload) => payload.userCode === userCode);
    },
    async consume(id) {
      const payload = live(`${model}:${id}`);
      if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
    },
    async destroy(id) {
      entries.delete(`${model}:${id}`);
    },
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
    },
  });
}
