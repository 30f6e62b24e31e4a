import { FailureError } from '#shared/domain/failure.ts';
import type { HostConfig } from '#shared/domain/host.ts';
import { type Route, resolveRoute } from './config/route.ts';
import type { Connection } from './connection.ts';
import type { ConnectorMeans } from './connectorMeans.ts';
import { type HostKeyReport, inspectRoute } from './inspectHostKeys.ts';
import { connectByOpenssh } from './openssh/opensshRoute.ts';
import { connectBySsh2 } from './ssh2/ssh2Route.ts';
import { sshError } from './sshError.ts';
import type { StepReporter } from './stepReporter.ts';
import { chooseTransport, type TransportChoice } from './transportChoice.ts';

/** How a host is to be reached. */
interface Plan {
  readonly route: Route;
  /** The system's ssh; null where there is none. */
  readonly program: string | null;
  readonly choice: TransportChoice;
  /** True where the system's ssh may take over after a failed key exchange. */
  readonly fallsBack: boolean;
}

const byExchange: TransportChoice = {
  transport: 'openssh',
  why: 'ssh2 shares no key exchange, host key type or cipher with it',
};

/** Resolves a host's configuration, chooses its transport and connects. @throws FailureError */
export async function connectHost(
  host: HostConfig,
  steps: StepReporter,
  signal: AbortSignal,
  means: ConnectorMeans,
): Promise<Connection> {
  const plan = await makePlan(host, steps, means);
  const { route, choice, fallsBack } = plan;
  const errand = { host: host.name, steps, signal };
  const bySystem = (why: string) => {
    const { ask, policy } = means.ssh2;
    return connectByOpenssh(route.hops, why, { ...errand, ask, policy }, systemSsh(plan, means));
  };
  if (choice.transport === 'openssh') return bySystem(choice.why);
  try {
    return await connectBySsh2(route.hops, choice.why, errand, means.ssh2);
  } catch (error) {
    if (!fallsBack || !(error instanceof FailureError) || error.failure.kind !== 'key-exchange') throw error;
    means.beyondSsh2.add(route.target.title);
    return bySystem(byExchange.why);
  }
}

/** Reads the host keys on the way to a host; see `SshConnector.inspectHostKeys`. @throws FailureError */
export async function inspectHost(
  host: HostConfig,
  steps: StepReporter,
  signal: AbortSignal,
  means: ConnectorMeans,
): Promise<readonly HostKeyReport[]> {
  const plan = await makePlan(host, steps, means);
  const openssh = plan.choice.transport === 'openssh' ? systemSsh(plan, means) : null;
  return inspectRoute(plan.route, { host: host.name, steps, signal }, means.ssh2, openssh);
}

async function makePlan(host: HostConfig, steps: StepReporter, means: ConnectorMeans): Promise<Plan> {
  if (host.transport === 'local') {
    throw sshError('config', 'this machine is read without SSH', 'This is a fault of the app; report it.', {
      terminal: true,
    });
  }
  const route = await resolveRoute(host, means.resolver);
  const program = await means.resolver.program();
  const routine = await chooseTransport(host, route, means.ssh2, program);
  const fallsBack = routine.transport === 'ssh2' && host.transport === 'auto' && program !== null;
  const choice = fallsBack && means.beyondSsh2.has(route.target.title) ? byExchange : routine;
  steps.ok('config', `${route.target.title} ${route.source}; ${choice.transport}: ${choice.why}`);
  return { route, program, choice, fallsBack };
}

function systemSsh({ program }: Plan, means: ConnectorMeans) {
  if (program !== null) return means.openssh(program);
  throw sshError('no-ssh', 'no ssh program was found', 'Install OpenSSH.', { terminal: true });
}
