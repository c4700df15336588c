import { type Fault, faultLine } from '@jic/shared/scenario/Fault';

/** All faults of a scenario as one error, a line each: what stops a server that finds a broken scenario at start. */
export class ScenarioFaults extends Error {
  readonly faults: readonly Fault[];
  constructor(dir: string, faults: readonly Fault[]) {
    super(`${dir} cannot be played:\n${faults.map(faultLine).join('\n')}`);
    this.name = 'ScenarioFaults';
    this.faults = faults;
  }
}
