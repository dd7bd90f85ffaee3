-- Whole-time equivalents (WTE) by organisation and the date they hold from. Two rows for one organisation and date:
-- neither counts (null); the organisation is named all the same.
with dated as (
  select organisation, {{date(date)}} as held_from, {{number(wte)}} as wte
  from {{given_workforce}} g
)

select organisation, held_from, case when count(*) = 1 then max(wte) end as wte
from dated
where organisation is not null and held_from is not null and wte is not null
group by organisation, held_from
