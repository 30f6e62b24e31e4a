import { Command } from 'commander';
import { productVersion } from '#engine/productVersion.ts';
import { addAdvise } from './commands/advise.ts';
import { addBilling } from './commands/billing.ts';
import { addDoctor } from './commands/doctor.ts';
import { addExporter } from './commands/exporter.ts';
import { addExportFocus } from './commands/exportFocus.ts';
import { addHostsAdd } from './commands/hostsAdd.ts';
import { addHostsImport } from './commands/hostsImport.ts';
import { addHostsList } from './commands/hostsList.ts';
import { addHostsRemove } from './commands/hostsRemove.ts';
import { addHostsTest } from './commands/hostsTest.ts';
import { addHostsTrust } from './commands/hostsTrust.ts';
import { addImport } from './commands/import.ts';
import { addIncidents } from './commands/incidents.ts';
import { addParse } from './commands/parse.ts';
import { addRates } from './commands/rates.ts';
import { addRecord } from './commands/record.ts';
import { addReplay } from './commands/replay.ts';
import { addReport } from './commands/report.ts';
import { addScan } from './commands/scan.ts';
import { addServe } from './commands/serve.ts';
import { addSim } from './commands/sim.ts';
import { addSizeCheck } from './commands/sizeCheck.ts';
import { addSizeCpu } from './commands/sizeCpu.ts';
import { addSizeFit } from './commands/sizeFit.ts';
import { addSizeImage } from './commands/sizeImage.ts';
import { addSizePlan } from './commands/sizePlan.ts';
import { addSizeReserve } from './commands/sizeReserve.ts';
import { addSizeTrain } from './commands/sizeTrain.ts';
import { addSources } from './commands/sources.ts';
import { addSpend } from './commands/spend.ts';
import { addWatch } from './commands/watch.ts';
import { createContext } from './context.ts';
import { type ExitCode, exitCodeHelp } from './exitCode.ts';
import type { Terminal } from './terminal.ts';

/** The whole command line. `end` is told the exit code of a command that ran; wrong usage throws a CommanderError. */
export function createProgram(terminal: Terminal, end: (code: ExitCode) => void): Command {
  const program = new Command('headroom')
    .description('What a GPU fleet is doing, over SSH, with nothing installed on it.')
    .version(productVersion)
    .option('--config <folder>', 'folder of hosts.yaml, settings.yaml and trusted_hosts (or HEADROOM_CONFIG)')
    .showHelpAfterError('See --help.')
    .exitOverride()
    .addHelpText(
      'after',
      `${exitCodeHelp}

Output is for people on a terminal and JSON otherwise; NO_COLOR is honoured.

First steps:
  headroom hosts add gpu-01 10.0.0.11 --user ubuntu
  headroom hosts trust gpu-01
  headroom watch`,
    );
  const context = createContext(terminal, () => program.opts<{ config?: string }>().config, end);
  addScan(program, context);
  addWatch(program, context);
  const hosts = program
    .command('hosts')
    .description('Add, list, test, trust, remove and import hosts.')
    .addHelpText(
      'after',
      '\nExample:\n  headroom hosts add gpu-01 10.0.0.11 --user ubuntu\n  headroom hosts --help',
    );
  addHostsAdd(hosts, context);
  addHostsList(hosts, context);
  addHostsTest(hosts, context);
  addHostsTrust(hosts, context);
  addHostsRemove(hosts, context);
  addHostsImport(hosts, context);
  addIncidents(program, context);
  addParse(program, context);
  addServe(program, context);
  addExporter(program, context);
  addSources(program, context);
  addRates(program, context);
  addBilling(program, context);
  addSpend(program, context);
  addAdvise(program, context);
  addReport(program, context);
  addImport(program, context);
  addExportFocus(program, context);
  addRecord(program, context);
  addReplay(program, context);
  addDoctor(program, context);
  const size = program.command('size').description('What should run where, and how sure that is.');
  addSizeFit(size, context);
  addSizePlan(size, context);
  addSizeTrain(size, context);
  addSizeImage(size, context);
  addSizeCpu(size, context);
  addSizeReserve(size, context);
  addSizeCheck(size, context);
  addSim(program, context);
  return program;
}
