-- List sizes by organisation and the date they hold from. Two rows for one organisation and date: neither counts
-- (null); the organisation is named all the same.
with dated as (
  select organisation, {{date(date)}} as held_from, {{number(registered)}} as registered
  from {{given_practices}} g
)

select organisation, held_from, case when count(*) = 1 then max(registered) end as registered
from dated
where organisation is not null and held_from is not null and registered is not null
group by organisation, held_from
