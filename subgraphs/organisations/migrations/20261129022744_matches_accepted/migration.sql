-- Matches that were accepted before their day was kept with them: the day the second side said yes.
update organisations.match m set accepted_on = p.accepted_on
from (select match_id, max(accepted_on) as accepted_on from organisations.match_party group by match_id having bool_and(accepted_on is not null)) p
where p.match_id = m.id;
