// Trade of a normal year between states, per sector: what the record's flows are shares of.
import type { Scenario } from '@jic/shared/scenario/Scenario';

/** Goods a year, index (sector * regions + supplier) * regions + buyer; home deliveries included. */
export function baseTrade(scenario: Scenario): Float64Array {
  const { table } = scenario;
  const regions = scenario.regions.length;
  const sectors = scenario.sectors.length;
  const trade = new Float64Array(sectors * regions * regions);
  for (let sector = 0; sector < sectors; sector++) {
    for (let buyer = 0; buyer < regions; buyer++) {
      const { home, abroad } = useOf(scenario, sector, buyer);
      trade[(sector * regions + buyer) * regions + buyer] = home;
      for (let supplier = 0; supplier < regions; supplier++) {
        if (supplier !== buyer)
          trade[(sector * regions + supplier) * regions + buyer] =
            abroad * table.mix[(sector * regions + buyer) * regions + supplier]!;
      }
    }
  }
  return trade;
}

function useOf({ table, regions, sectors }: Scenario, sector: number, buyer: number): { home: number; abroad: number } {
  const industries = regions.length * sectors.length;
  const wanted = table.finalDemand[sector * regions.length + buyer]!;
  let home = wanted * table.householdHome[sector * regions.length + buyer]!;
  let abroad = wanted - home;
  for (let user = buyer * sectors.length; user < (buyer + 1) * sectors.length; user++) {
    const use = table.tech[sector * industries + user]! * table.output[user]!;
    const bought = use * table.home[sector * industries + user]!;
    home += bought;
    abroad += use - bought;
  }
  return { home, abroad };
}
