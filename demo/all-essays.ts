import type { DemoEssay } from './essay'
import { climateTradeRules } from './essays/china-eu-climate-trade-rules'
import { supplyChains } from './essays/middle-powers-supply-chains'
import { crisisCommunication } from './essays/south-china-sea-crisis-communication'
import { aiGovernance } from './essays/un-ai-governance'

/** Every essay of the demo, in the order in which the team proposed them. */
export const demoEssays: readonly DemoEssay[] = [
  supplyChains,
  climateTradeRules,
  crisisCommunication,
  aiGovernance,
]
