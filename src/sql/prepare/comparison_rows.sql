-- People to compare with: the day their period before ends, excluded, and the day after which the period after
-- begins, which cannot be earlier.
with dated as (
  select
    case when p.person_scope = 'organisation'
         then concat_ws('/', coalesce(c.organisation, ''), c.person_id)
         else c.person_id end as person,
    c.organisation,
    {{date(c.date)}} as opened,
    {{date(coalesce(c.until, c.date))}} as ended
  from {{given_comparison}} c
  cross join {{parameters}} p
  where c.person_id is not null
)

select distinct person, organisation, opened, ended
from dated
where opened <= ended
