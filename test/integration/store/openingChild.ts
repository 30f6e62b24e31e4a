/** A second process: tries to open the store named and prints the failure, or `opened`. */
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import { FailureError } from '#shared/domain/failure.ts';

const [path = ''] = process.argv.slice(2);
try {
  const store = await openTelemetryStore({
    path,
    retention: { storeEverySeconds: 10, rawHours: 48, minuteDays: 30, hourMonths: 13 },
  });
  await store.close();
  console.log(JSON.stringify('opened'));
} catch (error) {
  if (!(error instanceof FailureError)) throw error;
  console.log(JSON.stringify(error.failure));
}
