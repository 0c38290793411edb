/** How a unified social credit code is written (GB 32100-2015): eighteen digits and capitals, without I O S V Z. */
export const creditCodeForm = /^[0-9A-HJ-NP-RTUWXY]{18}$/
