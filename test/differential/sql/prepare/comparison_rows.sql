-- People to compare with: the day their period before ends, excluded, and the day after which the period after
-- begins, which cannot be earlier.
with trimmed as (
  select
    case when p.person_scope = 'organisation'
         then concat_ws('/', coalesce(trim(c.organisation), ''), trim(c.person_id))
         else trim(c.person_id) end as person,
    nullif(trim(c.organisation), '') as organisation,
    try_cast(trim(c.date) as date) as opened,
    try_cast(coalesce(nullif(trim(c.until), ''), trim(c.date)) as date) as ended
  from comparison c
  cross join parameters p
  where trim(c.person_id) <> ''
)

select distinct person, organisation, opened, ended
from trimmed
where opened <= ended
