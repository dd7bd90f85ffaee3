-- Every episode: those that events name, opened on their first referral and never inactive, and those by date.
with named as (
  select person, episode as name, min(event_date) as opened
  from {{events}}
  where episode is not null and role = 'referral'
  group by person, episode
),

together as (
  select person, name, opened, cast(null as date) as last_day, cast(null as date) as inactive_on from named
  union all
  select person, cast(null as {{text_type}}), opened, last_day, inactive_on from {{dated_episodes}}
)

select row_number() over (order by person, opened, coalesce(name, '')) as episode, t.*
from together t
