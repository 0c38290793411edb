import { buildings } from '@concentric/buildings/buildings'
import { governance } from '@concentric/governance/governance'
import { organisations } from '@concentric/organisations/organisations'
import { volunteering } from '@concentric/volunteering/volunteering'

/** The four subgraphs, in the order of `subgraphNames`. */
export const subgraphs = [governance, buildings, organisations, volunteering] as const
