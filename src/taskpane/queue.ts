/** Runs jobs one after another, in the order they are handed in; a job that fails does not hold up the next. */
export function makeQueue(): <Result>(job: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const run = last.then(job, job);
    last = run;
    return run;
  };
}
