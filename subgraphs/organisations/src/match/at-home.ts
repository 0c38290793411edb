const WANTED = /上门|到家|入户|来家|家里来|下不了楼|下楼难|出不了门|出不去门|卧床|瘫|行动不便|起不来床|腿脚不/
const REFUSED =
  /不上门|不提供上门|不入户|需到店|须到店|请到店|仅限到店|到店使用|限院内|仅限院内|须到院|需到院|来院|须本人到场|仅限现场/

/** Whether a need can be met at home only. */
export const wantsAtHome = (text: string): boolean => WANTED.test(text)

/** Whether an offer holds at its own place only. */
export const staysAtItsPlace = (text: string): boolean => REFUSED.test(text)
