const tellEveryMs = 300;

/** A task with what it told last, a few times a second, until it ends. */
export function watchTask<Progress, Result>(
  begin: (tell: (progress: Progress) => void) => Promise<Result>,
): { readonly result: Promise<Result>; readonly progress: AsyncGenerator<Progress> } {
  let latest: Progress | null = null;
  let isDone = false;
  const result = begin((progress) => {
    latest = progress;
  }).finally(() => {
    isDone = true;
  });
  const settled = result.then(
    () => undefined,
    () => undefined,
  );
  async function* progress(): AsyncGenerator<Progress> {
    while (!isDone) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const pause = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, tellEveryMs);
      });
      await Promise.race([settled, pause]);
      clearTimeout(timer);
      if (latest !== null && !isDone) yield latest;
    }
  }
  return { result, progress: progress() };
}
