/** What the core remembers from call to call must not outlive a mutant: the maps that modules keep can be put back. */
let caches = [];
let made;

/** Evaluates a module, and notes the maps it makes for itself, as they are when it is done. */
export function noteCaches(evaluate) {
  const before = made;
  made = [];
  try {
    evaluate();
  } finally {
    for (const cache of made) cache.note();
    caches.push(...made);
    made = before;
  }
}

/** Back to what the maps held when their modules were loaded. */
export function resetCaches() {
  for (const cache of caches) cache.reset();
}

/** Runs `act`, and forgets the caches of the modules it loaded. */
export async function withoutNewCaches(act) {
  const before = caches;
  caches = [...before];
  try {
    return await act();
  } finally {
    caches = before;
  }
}

/** Stands for `Map` in the modules: gives a real one. */
export function NotedMap(entries) {
  const map = new Map(entries);
  let noted = [];
  made?.push({
    note: () => (noted = [...map]),
    reset() {
      if (map.size === noted.length) return; // an entry is never replaced in a cache
      map.clear();
      for (const [key, value] of noted) map.set(key, value);
    },
  });
  return map;
}
NotedMap.prototype = Map.prototype;

/** Stands for `WeakMap` in the modules: a real one where it is no cache of a module. */
export function NotedWeakMap() {
  if (!made) return new WeakMap();
  const cache = new ResettableWeakMap();
  made.push(cache);
  return cache;
}

/** A weak map cannot be listed: what is put in before the module is done stays, the rest is forgotten. */
class ResettableWeakMap {
  #noted = new WeakMap();
  #later;
  note() {
    this.reset();
  }
  reset() {
    this.#later = new WeakMap();
  }
  has(key) {
    return (this.#later?.has(key) ?? false) || this.#noted.has(key);
  }
  get(key) {
    return this.#later?.has(key) ? this.#later.get(key) : this.#noted.get(key);
  }
  set(key, value) {
    (this.#later ?? this.#noted).set(key, value);
    return this;
  }
  delete(key) {
    return (this.#later?.delete(key) ?? false) || this.#noted.delete(key);
  }
}
