-- Whole-time equivalents (WTE) by organisation and the date they hold from. Two rows for one organisation and date:
-- neither counts (null); the organisation is named all the same.
with dated as (
  select trim(organisation) as organisation, try_cast(substr(trim(date), 1, 10) as date) as held_from, wte
  from workforce_given
)

select organisation, held_from, case when count(*) = 1 then max(wte) end as wte
from dated
where organisation <> '' and held_from is not null
group by organisation, held_from
