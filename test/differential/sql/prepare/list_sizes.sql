-- List sizes by organisation and the date they hold from. Two rows for one organisation and date: neither counts
-- (null); the organisation is named all the same.
with dated as (
  select trim(organisation) as organisation, try_cast(substr(trim(date), 1, 10) as date) as held_from, registered
  from practices_given
)

select organisation, held_from, case when count(*) = 1 then max(registered) end as registered
from dated
where organisation <> '' and held_from is not null
group by organisation, held_from
