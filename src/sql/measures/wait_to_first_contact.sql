-- wait_to_first_contact_median, _p90: days from the opening to the episode's first attended contact, of episodes
-- whose first attended contact is in the window. Percentiles are of type 7 (linear interpolation).
with waits as (
  select
    i.interval_start,
    i.interval_end,
    c.group_key,
    count(e.episode) as episodes,
    percentile_cont(0.5) within group (order by {{days_between(e.first_attended, e.opened)}}) as median,
    percentile_cont(0.9) within group (order by {{days_between(e.first_attended, e.opened)}}) as p90
  from {{intervals}} i
  join {{episode_cells}} c on c.counted = 'first contacts'
  left join {{episodes}} e on e.interval_end = i.interval_end and e.group_key = c.group_key
    and e.first_attended >= i.interval_start
  group by i.interval_start, i.interval_end, c.group_key
)

select
  'wait_to_first_contact_median' as measure, interval_start, interval_end, group_key,
  cast(null as bigint) as numerator, episodes as denominator, median as value
from waits
union all
select 'wait_to_first_contact_p90', interval_start, interval_end, group_key, null, episodes, p90
from waits
