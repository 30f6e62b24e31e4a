import { Button } from '@mantine/core';
import { hrefOf } from '../../../app/router/route.ts';

/** Where there is no bill: the ways to one. */
export function WaysToABill() {
  return (
    <>
      <Button component="a" href={hrefOf('spend', 'imports')}>
        Import a bill
      </Button>
      <Button component="a" href={hrefOf('spend', 'connections')} variant="default">
        Connect a provider
      </Button>
    </>
  );
}
