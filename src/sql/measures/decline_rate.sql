-- decline_rate: people with a decline in the window and no referral in it on or after their last decline in it,
-- among people with an offer, referral or decline in the window.
with people as (
  select
    interval_end,
    group_key,
    person,
    max(case when role = 'decline' then event_date end) as last_decline,
    max(case when role = 'referral' then event_date end) as last_referral
  from {{events_in_intervals}}
  where role in ('offer', 'referral', 'decline') and in_interval
  group by interval_end, group_key, person
),

counts as (
  select
    i.interval_start,
    i.interval_end,
    c.group_key,
    count(case when p.last_decline > coalesce(p.last_referral, date '0001-01-01') then 1 end) as numerator,
    count(p.person) as denominator
  from {{intervals}} i
  join {{event_cells}} c on c.counted = 'offers'
  left join people p on p.interval_end = i.interval_end and p.group_key = c.group_key
  group by i.interval_start, i.interval_end, c.group_key
)

select
  'decline_rate' as measure, interval_start, interval_end, group_key,
  numerator, denominator, 1e0 * numerator / nullif(denominator, 0) as value
from counts
