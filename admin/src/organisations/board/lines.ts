import { enums } from '../../graph/meta.ts'
import { formatDate } from '../../words/format.ts'
import { useLanguage, useSay } from '../../words/words.ts'
import { boardWords } from './board-words.ts'
import { type MatchCard, type NeedCard } from './card.ts'

const DAY_MILLISECONDS = 86_400_000

/** What a card says below its title. */
export function useLines() {
  const say = useSay()
  const language = useLanguage()
  const day = (on: string | null) => on && formatDate(on, language)
  const category = (value: string) => say(enums.ListCategory?.[value] ?? [value, value])
  const joined = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(' · ')
  return {
    ofNeed: ({ category: about, community, unit, neededOn, createdAt, why }: NeedCard) => [
      joined(category(about), community?.name, unit?.name),
      joined(
        say(boardWords.waited, { days: String(Math.floor((Date.now() - Date.parse(createdAt)) / DAY_MILLISECONDS)) }),
        neededOn && say(boardWords.neededOn, { day: day(neededOn) ?? '' }),
      ),
      why && say(why),
    ],
    ofMatch: ({ need, offer, resource, scheduledOn, score, reasons, parties }: MatchCard) => {
      const given = offer ?? resource
      const said = parties.items.flatMap(({ side, acceptedOn, confirmedOn, state }) => {
        const who = { side: say(side === 'NEED' ? boardWords.needSide : boardWords.offerSide) }
        if (state === 'PROPOSED' && acceptedOn) return [say(boardWords.saidYes, who)]
        return state === 'DELIVERED' && confirmedOn ? [say(boardWords.confirmed, who)] : []
      })
      return [
        joined(given && `← ${given.name}`, given?.unit?.name),
        joined(
          need && category(need.category),
          need?.community?.name,
          scheduledOn && say(boardWords.on, { day: day(scheduledOn) ?? '' }),
        ),
        `${say(boardWords.score, { score: String(score) })}：${reasons}`,
        joined(...said),
      ]
    },
  }
}
