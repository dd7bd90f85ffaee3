-- referrals_received: referral events dated in the window.
-- people_referred: distinct people with a referral in the window.
-- referrals_per_person: the first divided by the second.
with counts as (
  select
    i.interval_start,
    i.interval_end,
    c.group_key,
    count(e.event) as referrals,
    count(distinct e.person) as people
  from {{intervals}} i
  join {{event_cells}} c on c.counted = 'referrals'
  left join {{events_in_intervals}} e on e.interval_end = i.interval_end and e.group_key = c.group_key
    and e.role = 'referral' and e.in_interval
  group by i.interval_start, i.interval_end, c.group_key
)

select
  'referrals_received' as measure, interval_start, interval_end, group_key,
  referrals as numerator, cast(null as bigint) as denominator, referrals as value
from counts
union all
select
  'people_referred', interval_start, interval_end, group_key,
  people, null, people
from counts
union all
select
  'referrals_per_person', interval_start, interval_end, group_key,
  referrals, people, 1e0 * referrals / nullif(people, 0)
from counts
