/** The function, asked once for each value: a sheet writes few names and few days thousands of times. */
export function remember<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

const mostRemembered = 4_096;

/** As `remember`, for what there is no end of: all is forgotten when it becomes much. */
export function rememberSome<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    if (known.size >= mostRemembered) known.clear();
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
