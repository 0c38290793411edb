import { useAsked } from '../graph/use-asked.ts'
import { useSay } from '../language/language.ts'
import { ActButton } from '../parts/act-button.tsx'
import { useTell } from '../parts/tell.tsx'
import { useUndo } from '../parts/use-undo.ts'
import { pledgeGoods, stations, withdrawGoods } from './goods.documents.ts'
import { goodsWords } from './goods-words.ts'

type Station = { id: string; name: string; community: { name: string } | null }
type Pledged = { result: { id: string; quantity: number } }

const FEN = 100

/** Goods to bring to a station: five fields, and a way back. */
export function PledgeGoods({ onChange }: { onChange: () => void }) {
  const say = useSay()
  const tell = useTell()
  const undo = useUndo(withdrawGoods, onChange)
  return (
    <section className="card">
      <ActButton<Pledged>
        isMain
        word={goodsWords.pledge}
        question={goodsWords.pledgeQuestion}
        document={pledgeGoods}
        variables={(key, form) => ({ key, input: pledgeOf(form) })}
        onDone={({ result }) => {
          tell(
            goodsWords.pledged,
            undo((key) => ({ ...result, key })),
          )
          onChange()
        }}
      >
        <label>
          {say(goodsWords.what)}
          <input name="name" required maxLength={60} />
        </label>
        <label>
          {say(goodsWords.quantity)}
          <input type="number" name="quantity" min={1} max={1_000_000} inputMode="numeric" required />
        </label>
        <label>
          {say(goodsWords.value)}
          <input type="number" name="value" min={0} step={0.01} inputMode="decimal" required />
        </label>
        <label>
          {say(goodsWords.until)}
          <input type="date" name="pledgedUntil" />
        </label>
        <Stations />
      </ActButton>
    </section>
  )
}

/** Where it is brought; asked for once somebody gives. */
function Stations() {
  const say = useSay()
  const { data } = useAsked<{ stations: { items: readonly Station[] } | null }>(stations)
  return (
    <label>
      {say(goodsWords.station)}
      <select name="stationId" required>
        {data?.stations?.items.map(({ id, name, community }) => (
          <option key={id} value={id}>
            {[name, community?.name].filter(Boolean).join(' · ')}
          </option>
        ))}
      </select>
    </label>
  )
}

const pledgeOf = (form: FormData) => ({
  name: String(form.get('name')).trim(),
  stationId: form.get('stationId'),
  quantity: Number(form.get('quantity')),
  valueFen: Math.round(Number(form.get('value')) * FEN),
  pledgedUntil: form.get('pledgedUntil') || null,
})
