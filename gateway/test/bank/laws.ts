/** What must hold of the books at every moment: a query that counts what breaks it, and a change that does. */
export type Law = { name: string; broken: string; plant: string }

const standing = `select e.record_id, count(*) as credits, sum(e.minutes) as minutes from volunteering.ledger_entry e
  where e.reason = 'EARN' and not exists (select from volunteering.ledger_entry r where r.reverses_id = e.id) group by 1`
const anAccount = `(select account_id from volunteering.ledger_line where volunteer_id is not null limit 1)`

export const laws: readonly Law[] = [
  {
    name: 'both lines of an entry sum to zero',
    broken: `select count(*) from (select e.id from volunteering.ledger_entry e left join volunteering.ledger_line line on line.entry_id = e.id
      group by e.id, e.minutes having count(*) <> 2 or sum(line.minutes) <> 0 or sum(line.minutes) filter (where line.volunteer_id is not null) <> e.minutes) entry`,
    plant: `update volunteering.ledger_line set minutes = minutes + 1 where id = (select id from volunteering.ledger_line limit 1)`,
  },
  {
    name: 'the book of each bank sums to zero',
    broken: `select count(*) from (select account.bank_id from volunteering.ledger_line line join volunteering.ledger_account account on account.id = line.account_id
      group by 1 having sum(line.minutes) <> 0) bank`,
    plant: `delete from volunteering.ledger_line where id = (select id from volunteering.ledger_line limit 1)`,
  },
  {
    name: 'no account is overdrawn without an approval',
    broken: `select count(*) from (select line.account_id from volunteering.ledger_line line join volunteering.ledger_entry e on e.id = line.entry_id
      where line.volunteer_id is not null group by 1 having sum(line.minutes) < 0 and not bool_or(e.approved)) account`,
    plant: `update volunteering.ledger_line set minutes = -1000000 where account_id = ${anAccount}`,
  },
  {
    name: 'a record that counts has one credit of its minutes, any other none',
    broken: `select count(*) from volunteering.service_record record left join (${standing}) credit on credit.record_id = record.id
      where case when record.archived_at is not null or record.state in ('RECORDED', 'VOIDED') then credit.credits is not null
        -- what was sown contested was never credited
        when record.state = 'CONTESTED' then credit.credits is distinct from 1 and not (record.sample and credit.credits is null)
        else credit.credits is distinct from 1 or credit.minutes is distinct from record.minutes end`,
    plant: `update volunteering.service_record set state = 'VOIDED' where id = (select record_id from (${standing}) credit limit 1)`,
  },
  {
    name: 'what is taken from a shelf was on it, and is what was redeemed',
    broken: `select count(*) from volunteering.reward where redeemed not between 0 and quantity or redeemed <> (
      select count(*) from volunteering.redemption where reward_id = reward.id and state not in ('EXPIRED', 'CANCELLED'))`,
    plant: `update volunteering.reward set redeemed = redeemed - 1 where id = (select reward_id from volunteering.redemption limit 1)`,
  },
  {
    name: 'a redemption that is held was paid once, and what was let go was given back',
    broken: `select count(*) from volunteering.redemption where case when state in ('EXPIRED', 'CANCELLED') then 0 else -minutes end
      is distinct from (select sum(minutes) from volunteering.ledger_entry where redemption_id = redemption.id)`,
    plant: `update volunteering.redemption set minutes = minutes + 1 where id = (select id from volunteering.redemption limit 1)`,
  },
]
